#!/usr/bin/env bash
# Mide la página y la API de Pacta: cuánto tarda en estar lista, el primer byte de cada página (percentil 99 con 8 clientes),
# cuántas evaluaciones por segundo da por HTTP, si alguna sale mal o se pierde, y cuánta memoria ocupa. Usa wrk si está instalado.
#
#   src/docs/medir-web.sh [segundos por medida] [segundos de aguante]    PACTA="./pacta" PUERTO=8099 para cambiar lo que se mide
#
# Con 600 de aguante repite la carga durante diez minutos y dice si la memoria crece. Los números dependen de la máquina y de lo
# que más esté corriendo: compárelos solo entre sí.
set -euo pipefail
cd "$(dirname "$0")/../.."
SEGUNDOS=${1:-5}
AGUANTE=${2:-0}
PUERTO=${PUERTO:-8099}
PACTA=${PACTA:-./pacta}
BASE=http://127.0.0.1:$PUERTO
TMP=$(mktemp -d)

milisegundos() { date +%s%3N; }
memoria() { awk '/^VmRSS/ {printf "%d", $2 / 1024}' "/proc/$SERVIDOR/status"; }
procesador() { awk '{print $14 + $15}' "/proc/$SERVIDOR/stat"; }

inicio=$(milisegundos)
$PACTA servir --puerto "$PUERTO" >"$TMP/salida" 2>&1 &
SERVIDOR=$!
trap 'kill $SERVIDOR 2>/dev/null || true; wait $SERVIDOR 2>/dev/null || true; rm -rf "$TMP"' EXIT
until curl -sf -o /dev/null "$BASE/salud/lista"; do
  kill -0 $SERVIDOR 2>/dev/null || { cat "$TMP/salida" >&2; exit 1; }
  sleep 0.02
done
echo "Lista para responder: $(( $(milisegundos) - inicio )) ms desde el arranque; $(( $(procesador) * 10 )) ms de procesador; memoria $(memoria) MB; carga $(cut -d' ' -f1 /proc/loadavg)"

FRONTERA='entidad.divipola=52356&actuacion.tipo=convenio&fecha=2026-03-01&contraparte.tipo=entidad_territorial&contraparte.id=EC-C:0401&contraparte.nombre=Tulc%C3%A1n&contraparte.pais=EC&actuacion.materias=servicios_publicos'
COMPLETA="$FRONTERA&firmante=alcalde&actuacion.regimen=derecho_interno&actuacion.a_nombre_de_la_nacion=no&actuacion.inmunidades=no&actuacion.crea_organismo=ninguno&actuacion.duracion=definida&actuacion.efectos_fuera_de_zona=no&actuacion.motiva_reciprocidad_o_conveniencia=si&recursos.propios=no&recursos.regalias=no&recursos.recibe=no&recursos.disposiciones=ninguno&actuacion.afecta_pueblo_etnico=no&actuacion.exigida_por_acuerdo_local=no&pasos=vistos"
CASO='{"caso":{"fecha":"2026-03-01","entidad":{"divipola":"66001"},"firmante":"alcalde","contraparte":{"tipo":"entidad_territorial","pais":"US"},"acuerdo_de_la_nacion":"no","actuacion":{"tipo":"reunion","materias":["salud"]}}}'

if ! command -v wrk >/dev/null; then
  echo "Sin wrk: solo se mide de a una petición."
  for ruta in / /preguntas "/preguntas?$FRONTERA" "/resultado?$COMPLETA" /normas; do
    for _ in $(seq 60); do curl -s -o /dev/null "$BASE$ruta"; done
    for _ in $(seq 100); do curl -s -o /dev/null -w '%{time_starttransfer}\n' "$BASE$ruta"; done | sort -n | awk -v r="${ruta%%\?*}" '
      {t[NR]=$1} END {printf "%-12s mediana %5.1f ms   p99 %5.1f ms\n", r, t[int(NR/2)]*1000, t[int(NR*0.99)]*1000}'
  done
  exit 0
fi

# Cada petición pregunta por otro día. Lo que debe responderse cada día se pregunta antes, por lotes: allí responde Drools en una
# sesión por caso, y aquí no. Una respuesta está mal si no es 200 o si su veredicto no es el de su día.
cat >"$TMP/dias.lua" <<'LUA'
local n = 0
local function dia() n = n + 1; return string.format("%04d-%02d-%02d", 2022 + math.floor(n / 336) % 4, 1 + math.floor(n / 28) % 12, 1 + n % 28) end
request = function()
  local c = wrk.path
  if CUERPO then return wrk.format("POST", c, {["Content-Type"] = "application/json"}, (CUERPO:gsub("2026%-03%-01", dia()))) end
  return wrk.format("GET", (c:gsub("2026%-03%-01", dia())))
end
LUA
cat >"$TMP/comprobar.lua" <<'LUA'
local hilos = {}
malas, vistas = 0, 0
function setup(hilo) table.insert(hilos, hilo) end
function response(estado, cabeceras, cuerpo)
  vistas = vistas + 1
  local cabeza = cuerpo:sub(1, 900)
  local fecha, veredicto = cabeza:match('"fecha":"([%d-]+)"'), cabeza:match('"veredicto":"([%u_]+)"')
  if estado ~= 200 or not fecha or ESPERADO[fecha] ~= veredicto then malas = malas + 1 end
end
function done()
  local m, v = 0, 0
  for _, h in ipairs(hilos) do m = m + h:get("malas"); v = v + h:get("vistas") end
  io.write(string.format("Comprobadas: %d\nMal: %d\n", v, m))
end
LUA
echo "Primer byte, 8 clientes, $SEGUNDOS s cada una tras otros tantos de calentamiento:"
for ruta in / /preguntas "/preguntas?entidad.divipola=52356" "/preguntas?$FRONTERA" "/revise?$COMPLETA" "/resultado?$COMPLETA" /normas /normas/mapa; do
  wrk -t1 -c8 -d"${SEGUNDOS}s" -s "$TMP/dias.lua" "$BASE$ruta" >/dev/null
  antes=$(procesador)
  wrk -t1 -c8 -d"${SEGUNDOS}s" --latency -s "$TMP/dias.lua" "$BASE$ruta" >"$TMP/medida"
  awk -v r="$(echo "$ruta" | cut -c1-44)" -v cpu=$(( $(procesador) - antes )) '
    /50%/ {m=$2} /99%/ {p=$2} /Requests\/sec/ {q=$2} /requests in/ {n=$1} /Non-2xx/ {malas=" con errores: " $NF}
    END {printf "  %-46s mediana %9s  p99 %9s  %8.0f por segundo  %6.0f µs de procesador%s\n", r, m, p, q, cpu * 10000 / n, malas}' "$TMP/medida"
done

dias() { for a in 2022 2023 2024 2025; do for m in $(seq -w 12); do for d in $(seq -w 28); do echo "$a-$m-$d"; done; done; done; }
dias | while read -r dia; do echo "${CASO/2026-03-01/$dia}"; done >"$TMP/dias.ndjson"
curl -s -T "$TMP/dias.ndjson" -X POST -H 'Content-Type: application/x-ndjson' "$BASE/v1/lotes" | sed 's/.*"veredicto":"\([A-Z_]*\)".*/\1/' >"$TMP/veredictos"
{ echo 'ESPERADO = {'; paste -d' ' <(dias) "$TMP/veredictos" | awk '{printf "[\"%s\"]=\"%s\",\n", $1, $2}'; echo '}'; printf 'CUERPO = %s\n' "'$CASO'"
  cat "$TMP/dias.lua" "$TMP/comprobar.lua"; } >"$TMP/caso.lua"

# Lo que queda en el montón después de recoger la basura, en megas; nada si no hay jcmd.
vivo() {
  if command -v jcmd >/dev/null; then
    jcmd "$SERVIDOR" GC.run >/dev/null 2>&1 || true
    curl -s "$BASE/metricas" | awk '/^pacta_memoria_bytes/ {printf "; vivos %.1f MB", $2 / 1e6}'
  fi
}

# Carga de evaluaciones: cuántas, cuántas mal, cuántas se perdieron (las que el cliente dio por perdidas), qué memoria.
evaluar() {
  local antes; antes=$(procesador)
  wrk -t1 -c8 -d"$1s" --latency -s "$TMP/caso.lua" "$BASE/v1/dictamenes" >"$TMP/medida"
  awk -v cpu=$(( $(procesador) - antes )) -v rss="$(memoria)" -v vivo="$(vivo)" -v carga="$(cut -d' ' -f1 /proc/loadavg)" '
    /99%/ {p=$2} /Requests\/sec/ {q=$2} /requests in/ {n=$1} /Socket errors/ {perdidas=$4 + $6 + $8 + $10} /^Mal:/ {mal=$2} /^Comprobadas:/ {v=$2}
    END {printf "  %8.0f por segundo, p99 %s, %.0f µs de procesador; comprobadas %d, mal %d, perdidas %d; memoria %d MB%s; carga %s\n", q, p, cpu * 10000 / n, v, mal, perdidas, rss, vivo, carga}' "$TMP/medida"
}
echo "Evaluaciones por HTTP, 8 clientes, el dictamen entero y cada vez otro caso:"
evaluar "$SEGUNDOS"
evaluar "$SEGUNDOS"

# Mientras hay carga, los bytes que da la API son los de «pacta evaluar».
wrk -t1 -c6 -d8s -s "$TMP/caso.lua" "$BASE/v1/dictamenes" >/dev/null &
CARGA=$!
iguales=0
for dia in 2022-02-03 2023-07-19 2024-11-28 2025-12-05; do
  echo "${CASO/2026-03-01/$dia}" >"$TMP/uno.json"
  curl -s -H 'Content-Type: application/json' --data-binary "@$TMP/uno.json" "$BASE/v1/dictamenes" >"$TMP/por-http"
  $PACTA evaluar "$TMP/uno.json" --formato json >"$TMP/por-orden" || true
  if python3 -c 'import json,sys; sys.exit(json.load(open(sys.argv[1])) != json.load(open(sys.argv[2])))' "$TMP/por-http" "$TMP/por-orden"; then iguales=$((iguales + 1)); fi
done
wait $CARGA || true
echo "  iguales a «pacta evaluar --formato json» bajo carga: $iguales de 4"

LINEAS=20000
echo "$CASO" | awk -v n=$LINEAS '{for (i = 0; i < n; i++) print}' >"$TMP/lote.ndjson"
antes=$(milisegundos)
for i in 1 2; do
  curl -s -T "$TMP/lote.ndjson" -X POST -H 'Content-Type: application/x-ndjson' "$BASE/v1/lotes" -o "$TMP/respuesta.$i" &
  CURLS="${CURLS:-} $!"
done
wait $CURLS
tardo=$(( $(milisegundos) - antes ))
echo "  /v1/lotes, dos a la vez: $(( 2 * LINEAS * 1000 / tardo )) por segundo; respondidas $(cat "$TMP"/respuesta.* | grep -c '"veredicto":"PERMITIDA"') de $(( 2 * LINEAS ))"

if [ "$AGUANTE" -gt 0 ]; then
  echo "Aguante: $AGUANTE s de la misma carga, en diez partes:"
  for _ in $(seq 10); do evaluar $(( AGUANTE / 10 )); done
fi
curl -s "$BASE/metricas" | awk -v rss="$(memoria)" '/^pacta_memoria_bytes/ {printf "Memoria al final: %.0f MB del montón, %d MB en total\n", $2 / 1e6, rss}'
