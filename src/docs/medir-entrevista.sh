#!/bin/sh
# Measures how many questions an interview needs and writes src/docs/entrevista.md.
set -e
cd "$(dirname "$0")/../.."
mvn -q -B -DskipTests test-compile dependency:build-classpath -Dmdep.outputFile=target/cp.txt -Dmdep.includeScope=test
java -cp "target/test-classes:target/classes:$(cat target/cp.txt)" co.pacta.duda.MedirEntrevista src/docs/entrevista.md "${1:-5000}"
