"use strict";
(() => {
  const { say, colour, number, percent, span, tip } = report;
  const { chart, name, text, line, box, dot, diamond, few, key } = report.rows;
  const rows = () => report.figures.scores || [];
  const together = () => (report.figures.together ? [{ ...report.figures.together, together: true, points: [] }] : []);
  const withAll = () => [...together(), ...rows()];
  const lowest = () => Math.min(90, ...rows().flatMap(row => row.points.map(point => point[0])));
  const least = () => Math.max(0, Math.floor((lowest() - 1) / 10) * 10);

  const form = data => report.figures.forms[data.point[1]];

  // Points of equal score are set beside one another, the same in every drawing.
  const spread = points => {
    const at = {};
    return points.map(point => {
      const place = Math.round(point[0] * 2);
      const i = at[place] = (at[place] || 0) + 1;
      const step = Math.floor(i / 2) * (i % 2 ? -1 : 1);
      return [point[0], Math.max(-9, Math.min(9, step * 3)), point];
    });
  };

  const density = (row, at, y) => {
    const most = Math.max(...row.curve);
    const place = i => at(row.from + (100 - row.from) * i / (row.curve.length - 1));
    const up = row.curve.map((value, i) => [place(i), y - 12 * value / most]);
    const down = row.curve.map((value, i) => [place(i), y + 12 * value / most]).reverse();
    return { type: "polygon", silent: true, shape: { points: [...up, ...down] }, style: { fill: colour("paler") } };
  };

  const boxed = (row, at, y) => {
    const [min, q25, median, q75, max] = row.box;
    return [
      line(at(min), y, at(q25), y), line(at(q75), y, at(max), y),
      box(at(q25), y - 7, at(q75) - at(q25), 14, { fill: "transparent", stroke: colour("mark"), lineWidth: 1.5 }),
      line(at(median), y - 9, at(median), y + 9, { stroke: colour("ink"), lineWidth: 2.5 })];
  };

  chart("scores", {
    rows: withAll, pitch: 30, right: row => report.count(row.n),
    axis: () => ({ min: least(), max: 100, format: value => value }),
    legend: () => [
      key([["circle", { cx: 13, cy: 7, r: 3, fill: colour("mark") }]], say("score")),
      key([["rect", { x: 4, y: 2, width: 18, height: 10, fill: "none", stroke: colour("mark"), "stroke-width": 1.5 }],
        ["line", { x1: 15, x2: 15, y1: 0, y2: 14, stroke: colour("ink"), "stroke-width": 2.5 }]], say("middle") + " · " + say("median"))],
    points: row => spread(row.points),
    marks: (row, at, y, { left }) => [
      ...(row.curve ? [density(row, at, y)] : []), ...(row.box ? boxed(row, at, y) : []),
      ...(row.found ? [text(left + 4, y - 11, "◆ " + say("differs"), { fill: colour("accent"), fontSize: 11 })] : [])],
    tip: (row, data) => data.point
      ? tip(form(data).programme || form(data).organisation || name(row), [[say("score"), String(data.point[0])]], name(row), form(data).path,
        [form(data).sheet, data.point[2]].filter(part => part).join(" ! "))
      : tip(name(row), [[report.count(row.n), ""], row.box && [say("median"), number(row.box[2], 2)],
        row.box && [say("middle"), span([row.box[1], row.box[3]], value => number(value, 2))],
        row.box && [say("range"), span([row.box[0], row.box[4]], value => number(value, 2))],
        !row.box && [say("few", report.count(row.n)), ""]])
  });

  const TONES = ["tone4", "tone3", "tone2", "tone1"];
  const grades = row => row.grades.reduce((sum, count) => sum + count, 0);

  chart("grades", {
    rows: withAll, told: row => row.near.share !== undefined, pitch: 26, right: row => report.count(row.n),
    axis: () => ({ min: 0, max: 1, format: value => number(value * 100, 0) + "%" }),
    legend: () => TONES.map((tone, i) =>
      key([["rect", { x: 6, y: 0, width: 14, height: 14, fill: colour(tone) }]], say("grade." + i))),
    marks: (row, at, y, { left }) => {
      const all = grades(row);
      if (!row.near || row.near.share === undefined) {
        const counted = row.grades.map((count, i) => count ? say("grade." + i) + " " + count : "").filter(part => part).join(" · ");
        return [text(left + 8, y, counted, { fill: colour("faint"), fontSize: 12, backgroundColor: colour("paper"), padding: [0, 6] })];
      }
      let from = 0;
      return row.grades.flatMap((count, i) => {
        const x = at(from / all);
        from += count;
        const width = at(from / all) - x;
        return [box(x, y - 9, Math.max(0, width - 1), 18, { fill: colour(TONES[i]) }),
          ...(width > 30 ? [text(x + 7, y, String(count), { fontSize: 12, fill: colour(i > 1 ? "paper" : "ink") })] : [])];
      });
    },
    tip: row => tip(name(row), row.grades.map((count, i) => [say("grade." + i), String(count)]))
  });

  chart("full", {
    rows: withAll, told: row => row.near.share !== undefined, pitch: 26,
    right: row => row.near.x + "/" + row.near.n,
    axis: () => ({ min: 0, max: 1, format: value => number(value * 100, 0) + "%" }),
    legend: () => [
      key([["line", { x1: 2, x2: 24, y1: 7, y2: 7, stroke: colour("mark"), "stroke-width": 2 }],
        ["circle", { cx: 13, cy: 7, r: 4.5, fill: colour("mark") }]], say("near") + " · " + say("interval95")),
      key([["circle", { cx: 13, cy: 7, r: 4, fill: colour("paper"), stroke: colour("mark"), "stroke-width": 1.5 }]], say("full"))],
    marks: (row, at, y, { left }) => row.near.share === undefined ? [few(row, left, y)] : [
      line(at(row.near.ci[0]), y, at(row.near.ci[1]), y, { lineWidth: 2.5, stroke: colour("pale"), lineCap: "round" }),
      dot(at(row.full.share), y, 4, { fill: colour("paper"), stroke: colour("mark"), lineWidth: 1.5 }),
      dot(at(row.near.share), y, 5, { fill: colour("mark") })],
    tip: row => tip(name(row), [
      [say("near"), row.near.x + "/" + row.near.n], row.near.ci && [percent(row.near.share), span(row.near.ci, percent)],
      [say("full"), row.full.x + "/" + row.full.n], row.full.ci && [percent(row.full.share), span(row.full.ci, percent)]])
  });
})();
