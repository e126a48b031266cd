"use strict";
// How near actuals come to their targets, and how targets move after a year.
(() => {
  const { say, colour, number, tip } = report;
  const { name, line, dot, diamond, text, key } = report.rows;

  report.chart("bunching", (one, holder) => {
    const { bins, fit } = report.figures.bunching;
    const centre = i => 1 + (i - 10) * .02;
    holder.replaceChildren(report.element("div", { class: "legend" },
      key([["rect", { x: 8, y: 0, width: 10, height: 14, fill: colour("tone3") }]], say("lines")),
      key([["rect", { x: 8, y: 0, width: 10, height: 14, fill: colour("ink") }]], say("targetbin")),
      fit && key([["line", { x1: 1, x2: 25, y1: 7, y2: 7, stroke: colour("ink"), "stroke-width": 2 }]], say("fit"))));
    return { height: 320, option: {
      grid: { left: 48, right: 20, top: 16, bottom: 46 },
      tooltip: report.tooltip(params => tip(number(centre(params.dataIndex) - .01, 2) + "–" + number(centre(params.dataIndex) + .01, 2),
        [[say("lines"), String(bins[params.dataIndex])], fit && [say("fit"), number(fit[params.dataIndex], 1)]])),
      xAxis: report.axis({ type: "category", data: bins.map((bin, i) => number(centre(i), 2)), name: say("attainment"), nameLocation: "middle",
        nameGap: 30, splitLine: { show: false }, axisLine: { show: true, lineStyle: { color: colour("rule") } }, axisLabel: { interval: i => i % 5 === 0 } }),
      yAxis: report.axis({ minInterval: 1 }),
      series: [
        { type: "bar", data: bins.map((bin, i) => ({ value: bin, itemStyle: { color: colour(i === 10 ? "ink" : "tone3") } })), barCategoryGap: "12%",
          label: { show: bins.length < 30, position: "top", color: colour("soft"), fontSize: 11, formatter: params => params.value || "" } },
        ...(fit ? [{ type: "line", data: fit.map(value => Math.max(0, value)), symbol: "none", smooth: true, silent: true,
          lineStyle: { color: colour("ink"), width: 2 } }] : [])] } };
  });

  const arrows = () => report.figures.arrows || [];
  const whole = row => row.v.map(value => row.unit === "%" ? number(value * 100, 2).replace(/\.?0+$/, "") + "%" : value + (row.unit || ""));
  const bound = () => Math.max(1.5, ...arrows().flatMap(row => [row.reached, row.asked, 1 / row.reached, 1 / row.asked]).map(value => Math.min(value, 10)));
  const clamp = value => Math.max(1 / bound(), Math.min(bound(), value));

  report.rows.chart("ratchet", {
    rows: arrows, pitch: 34, right: row => number(row.rho, 2), rightWidth: 60,
    axis: () => ({ type: "log", logBase: 10, min: 1 / bound(), max: bound(), format: value => number(value, value < 1 ? 2 : 1) }),
    legend: () => [
      key([["circle", { cx: 13, cy: 7, r: 4, fill: colour("mark") }]], say("lastactual")),
      key([["path", { d: "M2 7 H20 M15 3 L21 7 L15 11", fill: "none", stroke: colour("mark"), "stroke-width": 1.8 }]], say("thistarget")),
      key([["path", { d: "M13 1 L19 7 L13 13 L7 7 Z", fill: colour("accent") }]], say("easier"))],
    marks: (row, at, y, { left }) => {
      const from = at(clamp(row.reached));
      const to = at(clamp(row.asked));
      const isEasier = row.rho < 1;
      const tint = colour(isEasier ? "accent" : "mark");
      const way = Math.sign(to - from) || 1;
      return [
        text(left + 2, y - 12, row.i, { fontSize: 11.5, fill: colour("soft"), width: 320, overflow: "truncate" }),
        line(at(1), y - 7, at(1), y + 9, { stroke: colour("faint"), lineWidth: 1 }),
        line(from, y + 2, to, y + 2, { stroke: tint, lineWidth: 1.8 }),
        { type: "polyline", silent: true, shape: { points: [[to - 6 * way, y - 3], [to, y + 2], [to - 6 * way, y + 7]] }, style: { stroke: tint, fill: "none", lineWidth: 1.8 } },
        isEasier ? diamond(from, y + 2, 5.5, { fill: tint }) : dot(from, y + 2, 4.5, { fill: tint })];
    },
    tip: row => tip(row.i, [[say("lasttarget"), whole(row)[0]], [say("lastactual"), whole(row)[1]], [say("thistarget"), whole(row)[2]],
      [say("rho"), number(row.rho, 2)]], row.lower && say("lower"), name(row), report.figures.forms[row.f].path, report.figures.forms[row.f].sheet + " ! " + row.c)
  });
})();
