#!/bin/sh
# Mide Pacta y a sus pares y escribe src/docs/rendimiento.md. Tarda unos veinte minutos y quiere la máquina quieta.
#   sh src/docs/medir.sh            todo
#   RAPIDO=1 sh src/docs/medir.sh   para ver que todo corre: cifras sin valor, en target/medir
#   PACTA_CLASES, PACTA_PRUEBAS, PACTA_LIBRERIAS: carpetas ya compiladas y jars, para no llamar a Maven
# Usa java (JDK 17); si JDK25 señala un JDK 25, mide también su arranque; si hay node y npm, json-rules-engine.
set -eu
cd "$(dirname "$0")/../.."
OUT=target/medir
mkdir -p "$OUT"
JAVA=${JAVA_HOME:+$JAVA_HOME/bin/}java
LINEAS=${LINEAS:-1000000}
DECISIONES=${DECISIONES:-10000000}
VUELTAS=11
DESTINO=src/docs/rendimiento.md
JMH="-prof gc -rf json"
if [ -n "${RAPIDO:-}" ]; then LINEAS=20000 DECISIONES=100000 VUELTAS=3 DESTINO=$OUT/rendimiento.md JMH="$JMH -wi 1 -i 1 -w 1 -r 1"; fi

LANZADOR=
if [ -z "${PACTA_CLASES:-}" ]; then
  LANZADOR=./pacta
  "$LANZADOR" --version > /dev/null
  mvn -q -Pmedir test-compile dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile="$OUT/cp.txt"
  PACTA_CLASES=target/classes PACTA_PRUEBAS=target/test-classes PACTA_LIBRERIAS=$(cat "$OUT/cp.txt")
fi
CP=$PACTA_PRUEBAS:$PACTA_CLASES:src/main/resources:$PACTA_LIBRERIAS
# Un archivo de clases solo sirve con jars: el programa va en uno, con las bibliotecas que usa al arrancar.
if [ -n "$LANZADOR" ]; then cp target/pacta-*.jar "$OUT/pacta.jar"; else jar --create --no-compress --file "$OUT/pacta.jar" -C "$PACTA_CLASES" . -C src/main/resources .; fi
FRIO=$OUT/pacta.jar:$(echo "$PACTA_LIBRERIAS" | tr ':' '\n' | grep -E '/(kie-|drools-|jackson-(core|databind|annotations|dataformat-yaml)|snakeyaml-engine|commons-cli|slf4j-api|antlr|ecj|javaparser|commons-codec)' \
  | grep -v -E 'kie-dmn|jackson-(core|databind)-2' | tr '\n' ':' | sed 's/:$//')
if [ -n "$LANZADOR" ]; then FRIO=$FRIO:target/lib/sin-ajustes.jar; fi
MUDO="-Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider -Dslf4j.internal.verbosity=ERROR"

{
  echo "Procesador: $(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo 2>/dev/null | head -1 || true), $(getconf _NPROCESSORS_ONLN) hilos de proceso"
  echo "Memoria: $(awk '/MemTotal/ {printf "%.0f GiB", $2 / 1048576}' /proc/meminfo 2>/dev/null || true)"
  echo "Sistema: $(uname -s)"
  echo "Java: $("$JAVA" -version 2>&1 | sed -n '2p;1p' | tr '\n' ' ')"
  echo "Carga al empezar: $(cut -d' ' -f1-3 /proc/loadavg 2>/dev/null || true) (si pasa de 0,5, otros usan la máquina y las cifras valen menos)"
} > "$OUT/maquina.txt"

# Arranque en frío, intercalado para que el ruido toque a todos por igual. Como el lanzador: un archivo de clases hasta Java 24,
# una caché anticipada desde Java 25.
CASO=scenarios/$(cd scenarios && find . -name '*.yaml' | sort | head -1)
PROGRAMA="co.pacta.cli.Main evaluar $CASO"
ENSAYO="co.pacta.cli.Main evaluar $(echo scenarios/frontera/*.yaml scenarios/credito/*.yaml)"
LIGERO="-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:CICompilerCount=1 -XX:-UsePerfData"
ANTICIPADA="-XX:+UnlockDiagnosticVMOptions"
rm -f "$OUT/arranque.tsv"
reloj() { nombre=$1; shift; antes=$(date +%s%N); "$@" > "$OUT/salida.txt" 2>&1 || { cat "$OUT/salida.txt"; exit 1; }
  echo "$nombre	$(( ($(date +%s%N) - antes) / 1000000 ))" >> "$OUT/arranque.tsv"; }
mkdir -p "$OUT/hola/co/pacta/bench" && cp "$PACTA_PRUEBAS/co/pacta/bench/Hola.class" "$OUT/hola/co/pacta/bench/"
"$JAVA" $LIGERO -Xshare:off -XX:DumpLoadedClassList="$OUT/pacta.clases" -cp "$FRIO" $ENSAYO > /dev/null 2>&1
"$JAVA" $LIGERO -Xshare:dump -XX:SharedClassListFile="$OUT/pacta.clases" -XX:SharedArchiveFile="$OUT/pacta.jsa" -cp "$FRIO" > /dev/null 2>&1
if [ -n "${JDK25:-}" ]; then
  "$JDK25/bin/java" $LIGERO $ANTICIPADA -XX:-AOTRecordTraining -XX:AOTCacheOutput="$OUT/pacta.aot" -cp "$FRIO" $ENSAYO > /dev/null 2>&1
fi
if [ -n "$LANZADOR" ]; then "$LANZADOR" evaluar "$CASO" --reglas rules > /dev/null; fi
n=0
while [ $n -lt $VUELTAS ]; do
  n=$((n + 1))
  reloj "JDK 17: hola" "$JAVA" $LIGERO -cp "$OUT/hola" co.pacta.bench.Hola
  reloj "JDK 17: pacta evaluar, sin archivo de clases" "$JAVA" $LIGERO -cp "$FRIO" $PROGRAMA
  reloj "JDK 17: pacta evaluar, con archivo de clases" "$JAVA" $LIGERO -XX:SharedArchiveFile="$OUT/pacta.jsa" -Xlog:disable -cp "$FRIO" $PROGRAMA
  if [ -n "$LANZADOR" ]; then
    reloj "JDK 17: ./pacta evaluar (con el lanzador)" "$LANZADOR" evaluar "$CASO"
    reloj "JDK 17: ./pacta evaluar --reglas rules, desde la segunda vez" "$LANZADOR" evaluar "$CASO" --reglas rules
  fi
  if [ -n "${JDK25:-}" ]; then
    reloj "JDK 25: hola" "$JDK25/bin/java" $LIGERO -cp "$OUT/hola" co.pacta.bench.Hola
    reloj "JDK 25: pacta evaluar, con caché AOT" "$JDK25/bin/java" $LIGERO $ANTICIPADA -XX:-AOTReplayTraining -XX:ArchiveRelocationMode=0 -XX:CompileThresholdScaling=4 -Djdk.reflect.useNativeAccessorOnly=true -XX:AOTCache="$OUT/pacta.aot" -Xlog:disable -cp "$FRIO" $PROGRAMA
  fi
done

# Memoria viva a lo largo de muchas decisiones, y la mayor que ocupan la orden y el servidor.
"$JAVA" $MUDO -XX:+UseParallelGC -Xmx64m -cp "$CP" co.pacta.bench.MuchasDecisiones "$DECISIONES" 2000 directa > "$OUT/viva-directa.tsv" 2> "$OUT/viva-directa.txt"
"$JAVA" $MUDO -XX:+UseParallelGC -Xmx64m -cp "$CP" co.pacta.bench.MuchasDecisiones "$((DECISIONES / 10))" 0 sesion > "$OUT/viva-sesion.tsv" 2> "$OUT/viva-sesion.txt"
: > "$OUT/ocupa.tsv"
if [ -n "$LANZADOR" ] && [ -x /usr/bin/time ]; then
  /usr/bin/time -f '%M' "$LANZADOR" evaluar "$CASO" 2> "$OUT/ocupa.txt" > /dev/null && echo "pacta evaluar	$(( $(tail -1 "$OUT/ocupa.txt") / 1024 ))" >> "$OUT/ocupa.tsv"
fi

# Decisiones en caliente.
"$JAVA" $MUDO -cp "$CP" org.openjdk.jmh.Main 'co.pacta.bench.*' $JMH -t 1 -rff "$OUT/jmh-1.json" -jvmArgsAppend "$MUDO" > "$OUT/jmh-1.txt"
"$JAVA" $MUDO -cp "$CP" org.openjdk.jmh.Main 'DecisionBench.decision(Directa)?$' $JMH -t 2 -rff "$OUT/jmh-2.json" -jvmArgsAppend "$MUDO" > "$OUT/jmh-2.txt"

# Un motor de npm, con la misma política y las mismas solicitudes.
: > "$OUT/npm.json"
if command -v npm > /dev/null; then
  mkdir -p "$OUT/npm"
  cp src/test/resources/bench/politica-npm/* "$OUT/npm/"
  "$JAVA" -cp "$CP" co.pacta.bench.CasosJson "$OUT/npm/casos.json"
  (cd "$OUT/npm" && npm install --no-audit --no-fund --silent && node medir.mjs casos.json) > "$OUT/npm.json"
fi

# Lotes, con las opciones del lanzador.
: > "$OUT/lote.tsv"
for rareza in 5 50; do
  "$JAVA" $MUDO -cp "$CP" co.pacta.lote.CasosMezclados "$OUT/casos-$rareza.ndjson" "$LINEAS" $rareza
  for hilos in 1 2; do
    "$JAVA" $MUDO -XX:+UseParallelGC -XX:-UsePerfData -XX:FreqInlineSize=60 -XX:InlineSmallCode=600 -XX:LoopOptsCount=5 -Xmn64m -Xmx320m -cp "$CP" co.pacta.bench.LoteMedido "$OUT/casos-$rareza.ndjson" \
      "$OUT/respuestas.ndjson" $hilos "rareza $rareza" >> "$OUT/lote.tsv"
  done
  rm -f "$OUT/casos-$rareza.ndjson" "$OUT/respuestas.ndjson"
done

"$JAVA" -cp "$CP" co.pacta.bench.Informe "$OUT" "$DESTINO"
echo "Escrito $DESTINO"
