import type { Catalogue } from './catalogue';
import { common } from './de/common';
import { home } from './de/home';
import { processes } from './de/processes';
import { shell } from './de/shell';
import type { en } from './en';

/**
 * All words of the application in German, as one writes at work in Hamburg: short, without address where it can be
 * done, else with „Sie“. The field's own terms stay: MQL, SAL, SQL, RACI, Lead, Playbook, CRM.
 *
 * agreement Vereinbarung · commitment Zusage · process Prozess · step Schritt · role Rolle · sign-off Freigabe ·
 * signature Unterschrift · signatory Zeichnungsberechtigte · deputy Vertretung · arbiter Schiedsperson ·
 * definition Definition · touchpoint Austausch · meeting Treffen · offer Angebot · period Zeitraum ·
 * attainment Erfüllung · verdict Ergebnis · hand-over Übergabe · finding Befund · waiver Ausnahme ·
 * dispute Beanstandung · statement Zahlenstand · restatement Nachträgliche Änderung · acknowledge bestätigen ·
 * proposal Vorschlag · version Fassung · draft Entwurf · in force gültig · superseded abgelöst ·
 * retire außer Kraft setzen (Angebot: zurückziehen) · withdraw zurückziehen · suggestion Änderungsvorschlag ·
 * trash Papierkorb · workspace Arbeitsbereich · recovery file Wiederherstellungsdatei · bundle Bündel
 */
export const de: Partial<Catalogue<typeof en>> = { common, home, processes, shell };
