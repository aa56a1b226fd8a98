#!/usr/bin/env bash
# Mide la página y la API de Pacta: cuánto tarda en estar lista, el primer byte de cada página (percentil 99 con 8 clientes)
# y cuántas evaluaciones por segundo da por HTTP. Usa wrk si está instalado.
#
#   src/docs/medir-web.sh [segundos por medida]      PACTA="./pacta" PUERTO=8099 para cambiar lo que se mide
#
# Los números dependen de la máquina y de lo que más esté corriendo: compárelos solo entre sí.
set -euo pipefail
cd "$(dirname "$0")/../.."
SEGUNDOS=${1:-5}
PUERTO=${PUERTO:-8099}
PACTA=${PACTA:-./pacta}
BASE=http://127.0.0.1:$PUERTO
TMP=$(mktemp -d)

milisegundos() { date +%s%3N; }

inicio=$(milisegundos)
$PACTA servir --puerto "$PUERTO" >"$TMP/salida" 2>&1 &
SERVIDOR=$!
trap 'kill $SERVIDOR 2>/dev/null || true; wait $SERVIDOR 2>/dev/null || true; rm -rf "$TMP"' EXIT
until curl -sf -o /dev/null "$BASE/salud/lista"; do
  kill -0 $SERVIDOR 2>/dev/null || { cat "$TMP/salida" >&2; exit 1; }
  sleep 0.02
done
echo "Lista para responder: $(( $(milisegundos) - inicio )) ms desde el arranque"

FRONTERA='entidad.divipola=52356&actuacion.tipo=convenio&fecha=2026-03-01&contraparte.tipo=entidad_territorial&contraparte.id=EC-C:0401&contraparte.nombre=Tulc%C3%A1n&contraparte.pais=EC&actuacion.materias=servicios_publicos'
COMPLETA="$FRONTERA&firmante=alcalde&actuacion.regimen=derecho_interno&actuacion.a_nombre_de_la_nacion=no&actuacion.inmunidades=no&actuacion.crea_organismo=ninguno&actuacion.duracion=definida&actuacion.efectos_fuera_de_zona=no&actuacion.motiva_reciprocidad_o_conveniencia=si&recursos.propios=no&recursos.regalias=no&recursos.recibe=no&recursos.disposiciones=ninguno&actuacion.afecta_pueblo_etnico=no&actuacion.exigida_por_acuerdo_local=no&pasos=vistos"
CASO='{"caso":{"fecha":"2026-03-01","entidad":{"divipola":"66001"},"firmante":"alcalde","contraparte":{"tipo":"entidad_territorial","pais":"US"},"acuerdo_de_la_nacion":"no","actuacion":{"tipo":"reunion","materias":["salud"]}}}'

calentar() { for _ in $(seq 60); do curl -s -o /dev/null "$1"; done; }

if ! command -v wrk >/dev/null; then
  echo "Sin wrk: solo se mide de a una petición."
  for ruta in / /preguntas "/preguntas?$FRONTERA" "/resultado?$COMPLETA" /normas; do
    calentar "$BASE$ruta"
    for _ in $(seq 100); do curl -s -o /dev/null -w '%{time_starttransfer}\n' "$BASE$ruta"; done | sort -n | awk -v r="${ruta%%\?*}" '
      {t[NR]=$1} END {printf "%-12s mediana %5.1f ms   p99 %5.1f ms\n", r, t[int(NR/2)]*1000, t[int(NR*0.99)]*1000}'
  done
  exit 0
fi

# Cada petición pregunta por otro día, para que ninguna respuesta esté recordada.
cat >"$TMP/dias.lua" <<'LUA'
local n = 0
local function dia() n = n + 1; return string.format("%04d-%02d-%02d", 2022 + math.floor(n / 336) % 4, 1 + math.floor(n / 28) % 12, 1 + n % 28) end
request = function()
  local c = wrk.path
  if CUERPO then return wrk.format("POST", c, {["Content-Type"] = "application/json"}, (CUERPO:gsub("2026%-03%-01", dia()))) end
  return wrk.format("GET", (c:gsub("2026%-03%-01", dia())))
end
LUA
echo "Primer byte, 8 clientes:"
for ruta in / /preguntas "/preguntas?entidad.divipola=52356" "/preguntas?$FRONTERA" "/revise?$COMPLETA" "/resultado?$COMPLETA" /normas /normas/mapa; do
  calentar "$BASE$ruta"
  wrk -t1 -c8 -d"${SEGUNDOS}s" --latency -s "$TMP/dias.lua" "$BASE$ruta" | awk -v r="$(echo "$ruta" | cut -c1-44)" '
    /50%/ {m=$2} /99%/ {p=$2} /Requests\/sec/ {q=$2} /Non-2xx/ {malas=" con errores: " $NF} END {printf "  %-46s mediana %9s  p99 %9s  %8.0f por segundo%s\n", r, m, p, q, malas}'
done
echo "Evaluaciones por HTTP, 8 clientes:"
{ printf 'CUERPO = %s\n' "'$CASO'"; cat "$TMP/dias.lua"; } >"$TMP/caso.lua"
wrk -t1 -c8 -d"${SEGUNDOS}s" --latency -s "$TMP/caso.lua" "$BASE/v1/dictamenes" | awk '
  /99%/ {p=$2} /Requests\/sec/ {q=$2} /Non-2xx/ {malas=" con errores: " $NF} END {printf "  /v1/dictamenes, dictamen entero, cada vez otro caso: %8.0f por segundo, p99 %s%s\n", q, p, malas}'
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
curl -s "$BASE/metricas" | awk '/^pacta_memoria_bytes/ {printf "Memoria del montón al final: %.0f MB\n", $2 / 1e6}'
