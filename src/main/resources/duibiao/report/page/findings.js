"use strict";
// The list of findings: filters, search, 25 a page; each with its cells, its file, and what speaks for it.
(() => {
  const { element, say, both, fill, number } = report;
  const holder = document.getElementById("findings-list");
  const found = report.figures.findings;
  const PAGE = 25;
  const SHAPES = {
    error: [["rect", { x: 1, y: 1, width: 11, height: 11, fill: "currentColor" }]],
    warning: [["path", { d: "M6.5 0.5 L13 12 L0 12 Z", fill: "currentColor" }]],
    notice: [["circle", { cx: 6.5, cy: 6.5, r: 5.5, fill: "currentColor" }]],
    info: [["circle", { cx: 6.5, cy: 6.5, r: 4.7, fill: "none", stroke: "currentColor", "stroke-width": 1.6 }]]
  };
  const ORDER = ["error", "warning", "notice", "info"];
  const state = { page: 0, find: "", severity: "", kind: "", region: "", year: "" };

  const form = row => report.figures.forms[row.f];
  const kind = row => found.kinds[row.k];
  const sentence = row => fill(both(kind(row).sentence), [row.e || "—", row.o || "—"]);
  const haystack = row => {
    const f = form(row);
    return [row.id, kind(row).code, ...kind(row).name, fill(kind(row).sentence.join(" "), [row.e, row.o]), f.region, f.year,
      f.organisation, f.programme, f.path, f.sheet, row.l, row.c].join(" ").toLowerCase();
  };
  const matches = row => {
    const f = form(row);
    return (!state.severity || kind(row).severity === state.severity) && (!state.kind || kind(row).code === state.kind)
      && (!state.region || (f.region || "") === state.region) && (!state.year || String(f.year || "") === state.year)
      && state.find.toLowerCase().split(/\s+/).every(word => (row.text = row.text || haystack(row)).includes(word));
  };

  const item = row => {
    const f = form(row);
    const k = kind(row);
    const file = report.link(f) ? element("a", { href: report.link(f), title: say("open") }, f.path) : f.path;
    const fact = (key, value) => value ? [element("dt", {}, say(key)), element("dd", {}, value)] : [];
    return element("article", { class: "finding" + (k.severity === "error" ? " heavy" : ""), id: "finding-" + row.id },
      element("div", { class: "grade" }, report.drawing(SHAPES[k.severity], 13, 13), say("severity." + k.severity),
        !row.p ? null : element("small", {}, say("points", number(row.p, row.p % 1 ? 1 : 0)))),
      element("div", {},
        element("h4", {}, sentence(row)),
        element("div", { class: "whose" }, [[f.region || say("unknown"), f.year].filter(part => part).join(" "),
          f.organisation, f.programme, row.l].filter(part => part).join(" · ")),
        element("div", { class: "where" }, file, "  ", element("span", { class: "cells" },
          f.sheet + (row.c ? " ! " + row.c : ""))),
        element("details", {}, element("summary", {}, say("more")),
          element("dl", {}, ...fact("formula", both(k.formula)), ...fact("numbers", row.m), ...fact("threshold", row.t),
            ...fact("innocent", both(k.innocent)), ...fact("check", both(k.check)), ...fact("kind", both(k.name) + " · " + k.code),
            ...fact("id", row.id)))));
  };

  // What the filters leave, all of it.
  const take = () => report.saveCsv("findings", [
    ["id", "severity", "kind", "sentence", "region", "year", "organisation", "programme", "indicator", "given", "numbers", "file", "sheet", "cells"].map(key => say(key)),
    ...found.rows.filter(matches).map(row => {
      const f = form(row);
      return [row.id, say("severity." + kind(row).severity), both(kind(row).name), sentence(row), f.region, f.year, f.organisation, f.programme,
        row.l, row.p, row.m, f.path, f.sheet, row.c].map(value => (value === undefined ? "" : String(value)));
    })]);

  const choice = (key, name, options) => {
    const select = element("select", { onchange: event => { state[key] = event.target.value; state.page = 0; list(); } },
      element("option", { value: "" }, say("all")),
      ...options.map(([value, label]) => element("option", { value }, label)));
    select.value = state[key];
    return element("label", {}, say(name), select);
  };
  const distinct = values => [...new Set(values.filter(value => value !== undefined && value !== ""))];

  const results = element("div", {});
  const list = () => {
    const rows = found.rows.filter(matches);
    state.page = Math.min(state.page, Math.max(0, Math.ceil(rows.length / PAGE) - 1));
    const turned = () => { list(); holder.scrollIntoView({ block: "start" }); };
    const pages = () => report.rows.pager(rows.length, state, PAGE, turned);
    results.replaceChildren(pages(), rows.length > PAGE ? element("p", { class: "on-paper" }, say("printedfirst", PAGE, rows.length)) : "",
      ...rows.slice(state.page * PAGE, (state.page + 1) * PAGE).map(item),
      rows.length ? (rows.length > PAGE ? pages() : "") : element("p", { class: "nothing" }, say("none")));
  };

  report.drawFindings = () => {
    if (!found) return;
    const forms = found.rows.map(form);
    const severities = distinct(found.kinds.map(one => one.severity)).sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b));
    const search = element("input", { type: "search", oninput: event => { state.find = event.target.value.trim(); state.page = 0; list(); } });
    search.value = state.find;
    holder.replaceChildren(
      element("div", { class: "filters" },
        element("label", {}, say("find"), search),
        choice("severity", "severity", severities.map(one => [one, say("severity." + one)])),
        choice("kind", "kind", found.kinds.map(one => [one.code, both(one.name)])),
        choice("region", "region", distinct(forms.map(one => one.region)).map(one => [one, one])),
        choice("year", "year", distinct(forms.map(one => one.year)).sort().map(one => [one, one])),
        element("button", { type: "button", onclick: take }, say("download.found"))),
      results);
    list();
  };
})();
