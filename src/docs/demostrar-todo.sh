#!/bin/sh
# Demuestra el derecho en todos sus períodos y escribe src/docs/demostracion.md. Tarda una hora larga en dos núcleos.
#   sh src/docs/demostrar-todo.sh               todo
#   sh src/docs/demostrar-todo.sh SALIDA.txt    solo la página, de lo que ya escribió «pacta demostrar»
set -eu
cd "$(dirname "$0")/../.."
SALIDA=${1:-target/demostracion.txt}
if [ $# -eq 0 ]; then
  mkdir -p target
  ./pacta demostrar > "$SALIDA"
fi
awk '
function fila(   i) {
  if (periodo == "") return
  n++
  tabla[n] = "| " periodo " | " celdas
  for (i = 1; i <= 8; i++) tabla[n] = tabla[n] " | " (cuenta[i] == "" ? "0" : cuenta[i])
  tabla[n] = tabla[n] " | " abiertos " | " nunca " | " contra " | " fallas " |"
  huellas[n] = periodo "  " huella
  total += celdas
  if (!demostrado) sin_demostrar++
}
BEGIN { split("PERMITIDA REQUIERE_CONSULTA REQUIERE_AUTORIZACION REQUIERE_CONSULTA_Y_AUTORIZACION REQUIERE_OTRO_TRAMITE NO_PERMITIDA REVISION FUERA_DE_ALCANCE", v, " "); for (i in v) puesto[v[i]] = i }
/^Período/ { fila(); periodo = $3 " a " $5; sub(/,/, "", periodo); demostrado = 0; celdas = 0; abiertos = 0; nunca = 0; contra = "?"; fallas = "?"; en = ""; for (i = 1; i <= 8; i++) cuenta[i] = "" }
/^Demostrado/ { demostrado = 1; match($0, /en [0-9]+ celdas/); celdas = substr($0, RSTART + 3, RLENGTH - 10) }
/^Sin norma/ { en = "abiertos"; next }
/^Normas que nunca se aplican/ { en = ""; nunca = $NF == "ninguna" ? 0 : $NF }
/^[^ ]/ { en = "" }
/^  / && ($1 in puesto) { cuenta[puesto[$1]] = $2 }
/^  / && en == "abiertos" { abiertos++ }
/^Contradicciones:/ { contra = $2 == "ninguna" ? 0 : $2 }
/^Fallas:/ { fallas = $2 == "ninguna" ? 0 : $2 }
/^Huella/ { huella = $NF }
END {
  fila()
  print "# La demostración de todos los períodos\n"
  print "La escribe `src/docs/demostrar-todo.sh` de lo que dice `pacta demostrar`; no se edita a mano. El texto entero, con la lista de cada cosa,"
  print "sale con esa orden; un período, con `--periodo`.\n"
  print "Cada celda es una manera de portarse el derecho; de cada una pasó un caso por Drools. Períodos: " n "; demostrados: " n - sin_demostrar "; celdas: " total ".\n"
  print "«Cierra la general» cuenta los renglones de clases de acto y de entidad en que ninguna norma abre ni prohíbe en particular y cierran los"
  print "artículos 6 y 121 de la Constitución. «No se aplican» cuenta las normas en vigor a las que ningún caso llega en ese período, porque nada"
  print "está todavía en el alcance (antes del 4 de julio de 1991) o porque aplicarse depende de otra norma que aún no rige.\n"
  print "| período | celdas | permitida | consulta | autorización | las dos | otro trámite | no permitida | revisión | fuera | cierra la general | no se aplican | contradicciones | fallas |"
  print "|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|"
  for (i = 1; i <= n; i++) print tabla[i]
  print "\n## Huellas\n"
  print "La huella del mapa entero de respuestas de cada período (SHA-256). Con las mismas reglas es la misma en cualquier máquina.\n"
  print "```"
  for (i = 1; i <= n; i++) print huellas[i]
  print "```"
}' "$SALIDA" > src/docs/demostracion.md
echo "Escrito src/docs/demostracion.md"
