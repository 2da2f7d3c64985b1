import type { DomeinId, GebiedId, RegisterId } from '../../../domain/basis/ids.ts';
import type { Datum } from '../../../domain/basis/instant.ts';
import type { Keuze, ManagerScope, Organisatie, Registerregel } from '../../../domain/organisatie/organisatie.ts';
import type { Kantoor } from '../../../domain/werktijd/kantoor.ts';
import type { Bestand } from '../shape/bestandShape.ts';
import { erkendeFeestdagen, feestdagen } from './feestdagen.ts';
import { klokkenFrom } from './klokkenFrom.ts';
import { findPersonIn, personenFrom, type FindPerson } from './people.ts';
import { domeinenFrom, gebiedenFrom } from './tafel.ts';

/** Turns a file without faults into the gemeente that the rules work with. `versie` identifies the file's content. */
export function organisatieFrom(bestand: Bestand, versie: string): Organisatie {
  const find = findPersonIn(bestand);
  const kantoor = kantoorFrom(bestand);
  return {
    versie,
    gemeente: bestand.gemeente,
    kantoor,
    erkendeFeestdagen: erkendeFeestdagen(),
    klokken: klokkenFrom(bestand, kantoor),
    langsteAfwezigheid: bestand.afwezigheid.langste,
    bewaren: { ...bestand.bewaren, vanzelf: bestand.bewaren.vanzelf === 'ja' },
    personen: personenFrom(bestand, find),
    domeinen: domeinenFrom(bestand, find),
    gebieden: gebiedenFrom(bestand),
    leefgebieden: keuzesFrom(bestand.leefgebieden),
    soortenBesluit: keuzesFrom(bestand.soortenBesluit),
    nijpend: keuzesFrom(bestand.nijpend),
    kader: keuzesFrom(bestand.kader),
    opbrengsten: keuzesFrom(bestand.opbrengsten),
    register: registerFrom(bestand),
    managers: managersFrom(bestand, find),
    beheerders: bestand.beheerders.map(find),
  };
}

function kantoorFrom({ kantoor: { zone, dagen, van, tot, feestdagen: choice } }: Bestand): Kantoor {
  return { zone, dagen, van, tot, vrij: feestdagen(choice) };
}

function keuzesFrom(list: Readonly<Record<string, string>>): readonly Keuze[] {
  return Object.entries(list).map(([id, naam]) => ({ id, naam }));
}

function registerFrom({ mandaatregister }: Bestand): readonly Registerregel[] {
  return Object.entries(mandaatregister).map(([key, entry]) => ({
    id: key as RegisterId,
    soort: entry.soort,
    domein: entry.domein as DomeinId,
    route: entry.route,
    houders: entry.houders,
    bevoegd: entry.bevoegd,
    plafond: entry.plafond,
    artikel: entry.artikel,
    orgaan: entry.orgaan,
    ondermandaat: entry.ondermandaat === 'ja',
    onder: entry.onder as RegisterId | undefined,
    publicatie: entry.publicatie,
    van: entry.van as Datum,
    tot: entry.tot as Datum | undefined,
    uitvoering: entry.uitvoering as DomeinId | undefined,
  }));
}

function managersFrom({ managers, gebieden, domeinen }: Bestand, find: FindPerson): readonly ManagerScope[] {
  return Object.entries(managers).map(([key, entry]) => ({
    wie: find(key),
    gebieden: (entry.gebieden === 'alle' ? Object.keys(gebieden) : entry.gebieden) as GebiedId[],
    domeinen: (entry.domeinen === 'alle' ? Object.keys(domeinen) : entry.domeinen) as DomeinId[],
    uur: entry.uur,
  }));
}
