// The tables of someone's own page, as HTML. A text of theirs runs in its own direction, whatever the page's.
import { html } from 'hono/html';
import type { Section, Table } from './own-data.ts';
import type { Told } from './own-fields.ts';

export function sectionOf({ heading, tables }: Section, nothing: string) {
  return html`<section><h2>${heading}</h2>
${tables.length === 0 ? html`<p>${nothing}</p>` : tables.map(tableOf)}</section>
`;
}

function tableOf({ caption, headed, fields, records }: Table) {
  const body = headed === 'columns' ? underColumns(fields, records) : besideRows(fields, records[0] ?? []);
  return html`<table><caption>${caption}</caption>${body}</table>
`;
}

function underColumns(fields: Table['fields'], records: Table['records']) {
  return html`<thead><tr>${fields.map((field) => html`<th scope="col">${field}</th>`)}</tr></thead>
<tbody>${records.map(
    (record) => html`<tr>${record.map(cellOf)}</tr>
`,
  )}</tbody>`;
}

function besideRows(fields: Table['fields'], record: readonly Told[]) {
  return html`<tbody>${fields.map(
    (field, i) => html`<tr><th scope="row">${field}</th>${cellOf(record[i] ?? '')}</tr>
`,
  )}</tbody>`;
}

function cellOf(told: Told) {
  return html`<td dir="auto">${shown(told)}</td>`;
}

function shown(told: Told): unknown {
  if (typeof told === 'string') return told;
  if ('list' in told)
    return html`<ul>${told.list.map((one) => html`<li dir="auto">${shown(one)}</li>`)}</ul>`;
  const pairs = told.parts.map(([name, part]) => html`<dt>${name}</dt><dd dir="auto">${shown(part)}</dd>`);
  return html`<dl>${pairs}</dl>`;
}
