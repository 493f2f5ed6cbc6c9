/*
 * Runs the ground rules in engines of Node, checks that they conclude what is expected, and prints microseconds for a municipality.
 * node peers.mjs MATERIAL.json [ROUNDS] -> {"json-rules-engine": 1234.5, "ZEN": 678.9}
 */
import { readFileSync } from 'node:fs';
import { Engine } from 'json-rules-engine';
import { ZenEngine } from '@gorules/zen-engine';

const material = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const rounds = Number(process.argv[3] ?? 30);
const phases = ['diagnosis', 'advice'];

const name = (...parts) => parts.join('_').replace(/[^A-Za-z0-9]/g, '_');

/* One flat set of facts: a list for everything that has several values, a number otherwise. */
function flat(facts) {
  const result = { ...material.blank };
  for (const [question, codes] of Object.entries(facts.answers)) result[name('answer', question)] = codes;
  for (const [question, amount] of Object.entries(facts.amounts)) result[name('amount', question)] = amount;
  for (const [property, value] of Object.entries(facts.coverage)) result[name('coverage', property)] = value;
  for (const [diagnosis, severity] of Object.entries(facts.diagnosed)) result[name('diagnosed', diagnosis)] = [severity];
  for (const [list, values] of Object.entries(facts.matches)) result[name('matches', list)] = values;
  result.unknown = facts.unknown;
  result.running = facts.running;
  return result;
}

const lists = {
  answered: one => [name('answer', one.question), one.codes],
  held: one => [name('diagnosed', one.diagnosis), one.severities],
  matches: one => [name('matches', one.intervention + '/' + one.list), one.values],
  notKnown: one => ['unknown', [one.question]],
  runs: one => ['running', [one.intervention]],
};
const numbers = {
  amount: one => name('amount', one.question),
  covered: one => name('coverage', one.property),
};

function jsonRulesEngine(rules) {
  const operators = { '>=': 'greaterThanInclusive', '>': 'greaterThan', '<=': 'lessThanInclusive', '<': 'lessThan' };
  const condition = one => {
    if (numbers[one.kind]) return { fact: numbers[one.kind](one), operator: operators[one.operator], value: one.limit };
    const [fact, values] = lists[one.kind](one);
    const single = value => ({ fact, operator: one.not ? 'doesNotContain' : 'contains', value });
    return values.length === 1 ? single(values[0]) : { [one.not ? 'all' : 'any']: values.map(single) };
  };
  const engine = new Engine([], { allowUndefinedFacts: true });
  rules.forEach((rule, index) => engine.addRule({
    name: String(index),
    conditions: { all: rule.conditions.map(condition) },
    event: { type: rule.concludes },
  }));
  return async facts => (await engine.run(facts)).events.map(event => event.type);
}

function zen(rules) {
  const condition = one => {
    if (numbers[one.kind]) {
      const number = numbers[one.kind](one);
      return `(${number} != null and ${number} ${one.operator} ${one.limit})`;
    }
    const [fact, values] = lists[one.kind](one);
    return (one.not ? 'not ' : '') + `some(${fact}, # in [${values.map(value => `'${value}'`).join(', ')}])`;
  };
  const table = {
    hitPolicy: 'collect',
    inputs: [{ id: 'when', name: 'when' }],
    outputs: [{ id: 'then', name: 'then', field: 'rule' }],
    rules: rules.map((rule, index) => ({
      _id: 'r' + index,
      when: rule.conditions.length ? rule.conditions.map(condition).join(' and ') : 'true',
      then: String(index),
    })),
  };
  const engine = new ZenEngine();
  const decision = engine.createDecision(Buffer.from(JSON.stringify({
    nodes: [
      { id: 'in', name: 'in', type: 'inputNode', position: { x: 0, y: 0 } },
      { id: 'table', name: 'table', type: 'decisionTableNode', content: table, position: { x: 1, y: 0 } },
      { id: 'out', name: 'out', type: 'outputNode', position: { x: 2, y: 0 } },
    ],
    edges: [
      { id: 'a', sourceId: 'in', targetId: 'table', type: 'edge' },
      { id: 'b', sourceId: 'table', targetId: 'out', type: 'edge' },
    ],
  })));
  return async facts => (await decision.evaluate(facts)).result.map(row => rules[row.rule].concludes);
}

async function measured(make) {
  const engines = Object.fromEntries(phases.map(phase => [phase, make(material.rules[phase])]));
  const situations = material.situations.map(one => Object.fromEntries(phases.map(phase =>
    [phase, { facts: flat(one[phase].facts), expected: [...one[phase].expected].sort().join('\n') }])));
  for (const situation of situations) {
    for (const phase of phases) {
      const concluded = [...new Set(await engines[phase](situation[phase].facts))].sort().join('\n');
      if (concluded !== situation[phase].expected) throw new Error(phase + ' concludes otherwise');
    }
  }
  let best = Infinity;
  for (let round = 0; round < rounds; round++) {
    const start = process.hrtime.bigint();
    for (const situation of situations) {
      for (const phase of phases) await engines[phase](situation[phase].facts);
    }
    best = Math.min(best, Number(process.hrtime.bigint() - start) / 1000 / situations.length);
  }
  return Math.round(best * 10) / 10;
}

console.log('| engine of Node | µs |\n|---|---|');
console.log(`| json-rules-engine | ${await measured(jsonRulesEngine)} |`);
console.log(`| ZEN | ${await measured(zen)} |`);
