// La política de politica.md en json-rules-engine. Lee las solicitudes y los fallos esperados y escribe decisiones por segundo.
// Uso: node medir.mjs casos.json
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Engine } from 'json-rules-engine';

const is = (fact, value) => ({ fact, operator: 'equal', value });
const all = (...all) => ({ all });
const any = (...any) => ({ any });
const rules = {
  P1: all(is('materiaReservada', true)),
  P2: all(is('aNombreDeLaNacion', true)),
  P3: all(is('organoConPoder', true)),
  P4: all(is('acto', 'OFICINA'), is('diplomatica', true)),
  P5: all(is('regimen', 'INTERNACIONAL')),
  H1: all(is('acto', 'CONVENIO'), is('limitrofe', true), is('mismoNivel', true)),
  H2: all(is('acto', 'MEMORANDO'), is('regimen', 'SIN_OBLIGACIONES')),
  H3: any(is('acto', 'COOPERACION'), is('acto', 'VIAJE'), all(is('acto', 'OFICINA'), is('diplomatica', false))),
  E1: all(is('acto', 'CONVENIO'), is('limitrofe', true)),
  E2: all(is('entidad', 'MUNICIPIO'), is('acto', 'CONVENIO'), is('regimen', 'INTERNO')),
  E3: all(is('recursosPropios', true), is('apropiados', false)),
  E4: all(is('acto', 'VIAJE'), { fact: 'dias', operator: 'greaterThan', value: 5 }),
};
const engine = new Engine();
for (const [type, conditions] of Object.entries(rules)) engine.addRule({ conditions, event: { type } });

function verdict(found) {
  const has = (r) => found.includes(r);
  if (found.some((r) => r[0] === 'P') || !found.some((r) => r[0] === 'H')) return 'NO_PERMITIDA';
  const council = has('E2') || has('E4');
  if (has('E1') && council) return 'REQUIERE_CONSULTA_Y_AUTORIZACION';
  if (council) return 'REQUIERE_AUTORIZACION';
  if (has('E1')) return 'REQUIERE_CONSULTA';
  return has('E3') ? 'REQUIERE_OTRO_TRAMITE' : 'PERMITIDA';
}

async function decide(request) {
  const { events } = await engine.run(request);
  const found = events.map((e) => e.type).sort();
  return { veredicto: verdict(found), reglas: found };
}

const cases = JSON.parse(readFileSync(process.argv[2], 'utf8'));
for (const { solicitud, fallo } of cases) {
  const got = await decide(solicitud);
  if (JSON.stringify(got) !== JSON.stringify(fallo)) throw new Error(`${JSON.stringify(solicitud)}: ${JSON.stringify(got)}`);
}
async function batch(seconds) {
  const start = process.hrtime.bigint();
  let done = 0;
  let elapsed = 0;
  while (elapsed < seconds) {
    for (const { solicitud } of cases) await decide(solicitud);
    done += cases.length;
    elapsed = Number(process.hrtime.bigint() - start) / 1e9;
  }
  return done / elapsed;
}
await batch(2);
const rates = [];
for (let i = 0; i < 5; i++) rates.push(await batch(1));
rates.sort((a, b) => a - b);
const version = createRequire(import.meta.url)('json-rules-engine/package.json').version;
console.log(JSON.stringify({ motor: `json-rules-engine ${version} (Node ${process.versions.node})`, porSegundo: Math.round(rates[2]) }));
