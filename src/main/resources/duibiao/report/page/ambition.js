"use strict";
(() => {
  const { say, colour, number, percent, span, tip } = report;
  const { chart, name, text, line, box, dot, few, key } = report.rows;
  const all = () => report.figures.ambition || [];
  const TONES = ["tone1", "tone2", "tone3", "tone4", "tone5"];
  const whole = value => number(value, 0);

  const told = row => [
    row.index !== undefined && [say("index"), number(row.index, 1)],
    row.ci && [say("interval90"), span(row.ci, whole)],
    row.method && [say("methodrange"), span(row.method, whole)],
    row.variant && [say("variant"), row.variant],
    row.covered !== undefined && [say("covered"), percent(row.covered, 0)]];

  chart("ambition", {
    rows: all, pitch: 26, right: row => report.count(row.n),
    axis: () => ({ min: 0, max: 100, format: value => value }),
    legend: () => [
      key([["circle", { cx: 13, cy: 7, r: 4.5, fill: colour("mark") }]], say("index")),
      key([["line", { x1: 2, x2: 24, y1: 7, y2: 7, stroke: colour("mark"), "stroke-width": 2 }]], say("interval90")),
      key([["rect", { x: 2, y: 2, width: 22, height: 10, fill: colour("paler") }]], say("methodrange")),
      key([["circle", { cx: 13, cy: 7, r: 4, fill: colour("paper"), stroke: colour("mark"), "stroke-width": 1.5 }]], say("nointerval"))],
    marks: (row, at, y, { left }) => row.index === undefined ? [few(row, left, y)] : [
      ...(row.method ? [box(at(row.method[0]), y - 7, at(row.method[1]) - at(row.method[0]), 14, { fill: colour("paler") })] : []),
      ...(row.ci ? [line(at(row.ci[0]), y, at(row.ci[1]), y, { lineWidth: 2 })] : []),
      dot(at(row.index), y, 5, row.ci ? { fill: colour("mark") } : { fill: colour("paper"), stroke: colour("mark"), lineWidth: 1.5 })],
    tip: row => tip(name(row), [[report.count(row.n), ""], ...told(row)],
      row.found && "◆ " + say("differs"), row.outside && "◆ " + say("outside"))
  });

  chart("parts", {
    rows: () => all().filter(row => row.index !== undefined), pitch: 26, rightWidth: 200,
    right: row => number(row.index, 1) + "  " + (missing(row) ? say("missing", missing(row)) : ""),
    axis: () => ({ min: 0, max: 100, format: value => value }),
    legend: () => TONES.map((tone, i) =>
      key([["rect", { x: 6, y: 0, width: 14, height: 14, fill: colour(tone) }]], say("part." + i))),
    marks: (row, at, y) => {
      let from = 0;
      return row.parts.flatMap(([value, contribution], i) => {
        if (contribution === undefined) return [];
        const x = at(from);
        from += contribution;
        const width = at(from) - x;
        return [box(x, y - 9, Math.max(0, width - 1), 18, { fill: colour(TONES[i]) }),
          ...(width > 26 ? [text(x + 6, y, whole(contribution), { fontSize: 11.5, fill: colour(i < 2 ? "paper" : "ink") })] : [])];
      });
    },
    tip: row => tip(name(row), [[say("index"), number(row.index, 1)],
      ...row.parts.map(([value, contribution], i) => [say("part." + i),
        contribution === undefined ? "–" : number(contribution, 1) + " (" + whole(value) + ")"])])
  });

  const missing = row => row.parts.map((part, i) => part.length ? "" : say("part." + i)).filter(part => part)
    .join(say("comma"));

  chart("ranks", {
    rows: () => all().filter(row => row.rank), pitch: 26, rightWidth: 132,
    right: row => say("ranked", whole(row.rank[0]), whole(row.rank[1]), row.of),
    axis: () => ({ min: 1, max: Math.max(2, ...all().map(row => row.of || 0)), minInterval: 1, format: value => value }),
    marks: (row, at, y) => [
      line(at(row.rank[0]), y, at(row.rank[1]), y, { lineWidth: 7, lineCap: "round", stroke: colour(row.alone ? "accent" : "pale") })],
    tip: row => tip(name(row), [[say("rank"), span(row.rank, whole)], [say("index"), number(row.index, 1)]])
  });
})();
