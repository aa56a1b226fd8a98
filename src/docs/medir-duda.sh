#!/bin/sh
# Measures how long the exact answer takes when facts are missing and writes src/docs/duda.md.
set -e
cd "$(dirname "$0")/../.."
mvn -q -B -DskipTests test-compile dependency:build-classpath -Dmdep.outputFile=target/cp.txt -Dmdep.includeScope=test
java -cp "target/test-classes:target/classes:$(cat target/cp.txt)" co.pacta.duda.MedirDuda src/docs/duda.md
