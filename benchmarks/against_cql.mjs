// The CQL of a protocol, translated and executed by the packages in a folder: the node half of against_cql.py.
//
//     node against_cql.mjs FOLDER PATIENTS
//
// Reads a word a line and replies to each with a line of JSON: to "found" with the answers for each patient, to the name
// of a contestant with the CPU seconds (user and system) that it took for all of them.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath, pathToFileURL } from "node:url";

const [folder, patientsFile] = process.argv.slice(2);
const installed = createRequire(join(resolve(folder), "package.json"));
const translator = await import(pathToFileURL(installed.resolve("@cqframework/cql/cql-to-elm")));
const cql = installed("cql-execution");
const ucum = createRequire(installed.resolve("cql-execution"))("@lhncbc/ucum-lhc").UcumLhcUtils.getInstance();
const here = (name) => readFileSync(join(fileURLToPath(new URL(".", import.meta.url)), name), "utf8");

/** The ELM of the criteria; with "kept", each part has a number by which its result is kept. */
function translated(kept) {
  const models = new translator.ModelManager();
  models.modelInfoLoader.registerModelInfoProvider(
    translator.createModelInfoProvider((name) => translator.stringAsSource(here(`${name.toLowerCase()}-modelinfo.xml`))),
  );
  const chosen = new translator.CqlCompilerOptions();
  if (kept) chosen.setOptions([translator.CqlCompilerOptions.Options.EnableAnnotations]);
  const unused = () => {
    throw new Error("the translator was not to convert units");
  };
  const faulty = (unit) => (ucum.validateUnitString(unit).status === "valid" ? null : `${unit} is not a unit`);
  const units = translator.createUcumService(unused, faulty, unused, unused);
  const libraries = new translator.LibraryManager(models, chosen, undefined, units);
  const elm = JSON.parse(translator.CqlTranslator.fromText(here("aall1121.cql"), libraries).toJson());
  const faults = elm.library.annotation.filter((each) => each.errorSeverity === "error");
  if (faults.length) throw new Error(faults.map((each) => `${each.startLine}: ${each.message}`).join("\n"));
  return elm;
}

const date = (text) => (text === null ? null : cql.Date.parse(text));
const quantity = (value, unit) => (value === null || unit === null ? null : new cql.Quantity(value, unit));

/** A fact with a code, as a retrieve wants it. */
class Fact {
  constructor(term, rest) {
    Object.assign(this, rest);
    this.code = term === null ? null : new cql.Code(term, "urn:terms");
  }
  getCode() {
    return this.code;
  }
}

/** A patient whose facts are objects of the engine already, to be found by kind and code without a search. */
class Patient {
  constructor(facts) {
    this.id = facts.id;
    this.birthDate = date(facts.born);
    this.sex = facts.sex;
    this.enrollment = date(facts.enrollment);
    this.day1 = date(facts.day_1);
    this.found = new Map([["Patient", [this]], ["Attestation", []]]);
    facts.results.forEach((row, position) => {
      const { taken, value, unit, comparator, upper } = row;
      this.put("Result", row.term, {
        position, comparator, taken: date(taken), value: quantity(value, unit), upper: quantity(upper, unit),
      });
    });
    for (const { term, start, end, completed, response } of facts.events) {
      this.put("Event", term, { start: date(start), end: date(end), completed, response });
    }
    facts.attestations.forEach((row, position) => {
      const { criterion, answer, by, valid_until } = row;
      const rest = { position, criterion, answer, attestedBy: by, given: date(row.given), validUntil: date(valid_until) };
      this.found.get("Attestation").push(new Fact(null, rest));
    });
  }
  put(kind, term, rest) {
    const key = `${kind} ${term}`;
    if (!this.found.has(key)) this.found.set(key, []);
    this.found.get(key).push(new Fact(term, rest));
  }
  getId() {
    return this.id;
  }
  findRecords(profile, details) {
    const kind = profile.slice(profile.indexOf("}") + 1);
    return this.found.get(details.codes ? `${kind} ${details.codes[0].code}` : kind) ?? [];
  }
}

/** Patients, one after another. */
class Source {
  constructor(patients) {
    this.patients = patients;
    this.place = 0;
  }
  currentPatient() {
    return this.patients[this.place];
  }
  nextPatient() {
    this.place += 1;
    return this.patients[this.place];
  }
}

const patients = JSON.parse(readFileSync(patientsFile, "utf8")).map((facts) => new Patient(facts));
const bare = translated(false);
const plain = new cql.Executor(new cql.Library(bare));
// What each part comes to is kept by its number, as is done to show what decided.
const keeping = new cql.Executor(new cql.Library(translated(true)));
const now = cql.DateTime.fromJSDate(new Date());
const contestants = {
  verdict: (some) => plain.exec_expression("Eligible", new Source(some), now),
  answers: (some) => plain.exec_expression("Answers", new Source(some), now),
  kept: (some) => keeping.exec_expression("Answers", new Source(some), now),
  definitions: (some) => plain.exec(new Source(some), now),
};

/** In tens, so that results do not pile up. */
async function measured(work) {
  const before = process.cpuUsage();
  for (let place = 0; place < patients.length; place += 10) await work(patients.slice(place, place + 10));
  const { user, system } = process.cpuUsage(before);
  return { seconds: (user + system) / 1e6 };
}

/** The answers of each patient, by name. */
async function found() {
  const { patientResults } = await contestants.answers(patients);
  return Object.fromEntries(Object.entries(patientResults).map(([id, { Answers }]) => [id, Answers]));
}

for await (const word of createInterface({ input: process.stdin })) {
  const reply = word === "found" ? await found() : await measured(contestants[word]);
  process.stdout.write(JSON.stringify(reply) + "\n");
}
