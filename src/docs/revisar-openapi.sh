#!/usr/bin/env bash
# Revisa con Redocly el documento OpenAPI que Pacta sirve. Termina mal si hay un error o un aviso. Necesita Node 20.19 o posterior.
#
#   src/docs/revisar-openapi.sh [dirección o archivo]      sin argumento, el que viene en el programa
set -euo pipefail
cd "$(dirname "$0")/../.."
DOCUMENTO=${1:-src/main/resources/co/pacta/web/openapi.json}
INFORME=$(npx --yes @redocly/cli@2.77.0 lint --format=json "$DOCUMENTO" 2>/dev/null || true)
ERRORES=$(sed -n 's/^ *"errors": *\([0-9]*\).*/\1/p' <<<"$INFORME")
AVISOS=$(sed -n 's/^ *"warnings": *\([0-9]*\).*/\1/p' <<<"$INFORME")
sed -n 's/^ *"message": *"\(.*\)",*$/  \1/p' <<<"$INFORME"
echo "$DOCUMENTO: ${ERRORES:-sin revisar} errores, ${AVISOS:-sin revisar} avisos"
[ "${ERRORES:-1}" = 0 ] && [ "${AVISOS:-1}" = 0 ]
