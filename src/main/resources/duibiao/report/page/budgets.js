"use strict";
// Money: what was approved, adjusted and spent; and budgets that were cut before a high rate.
(() => {
  const { say, colour, number, percent, tip } = report;
  const { name, line, dot, key } = report.rows;
  const rows = () => report.figures.budgets || [];
  const kind = row => report.has("kind." + row.kind) ? say("kind." + row.kind) : row.kind;
  const isAny = () => new Set(rows().map(row => row.kind)).size > 1;
  const money = yuan => yuan >= 1e8 ? say("yi", number(yuan / 1e8, 2)) : say("wan", number(yuan / 1e4, yuan >= 1e6 ? 0 : 2));
  const amounts = () => rows().flatMap(row => row.yuan).filter(value => value > 0);
  const tens = (round, value) => Math.pow(10, round(Math.log10(value)));
  const short = value => say("yuan", report.compact(value));

  report.rows.chart("budgets", {
    rows, pitch: 30, rightWidth: 150, right: row => report.count(row.n) + (isAny() ? " · " + kind(row) : ""),
    axis: () => ({ type: "log", logBase: 10, min: tens(Math.floor, Math.min(...amounts())), max: tens(Math.ceil, Math.max(...amounts())), format: short }),
    legend: () => [
      key([["circle", { cx: 13, cy: 7, r: 4, fill: "none", stroke: colour("mark"), "stroke-width": 1.6 }]], say("initial")),
      key([["line", { x1: 13, x2: 13, y1: 0, y2: 14, stroke: colour("ink"), "stroke-width": 2.5 }]], say("adjusted")),
      key([["circle", { cx: 13, cy: 7, r: 4.5, fill: colour("mark") }]], say("executed"))],
    marks: (row, at, y, { left }) => {
      const [initial, adjusted, executed] = row.yuan;
      const known = row.yuan.filter(value => value > 0);
      return known.length === 0 ? [report.rows.text(left + 8, y, "0", { fill: colour("faint"), fontSize: 12 })] : [
        line(at(Math.min(...known)), y, at(Math.max(...known)), y, { stroke: colour("pale"), lineWidth: 3 }),
        ...(adjusted > 0 ? [line(at(adjusted), y - 9, at(adjusted), y + 9, { stroke: colour("ink"), lineWidth: 2.5 })] : []),
        ...(executed > 0 ? [dot(at(executed), y, 5, { fill: colour("mark") })] : []),
        ...(initial > 0 ? [dot(at(initial), y, 4.5, { fill: "transparent", stroke: colour("mark"), lineWidth: 1.8 })] : [])];
    },
    tip: row => tip(name(row) + (isAny() ? " · " + kind(row) : ""), [[say("initial"), money(row.yuan[0])], [say("adjusted"), money(row.yuan[1])],
      [say("executed"), money(row.yuan[2])], [report.count(row.n), ""]])
  });

  report.chart("cuts", (one, holder) => {
    const all = report.figures.cuts;
    holder.replaceChildren(report.element("div", { class: "legend" },
      key([["circle", { cx: 13, cy: 7, r: 4, fill: colour("mark") }]], report.count(all.length - all.filter(row => row.cut).length)),
      key([["path", { d: "M13 1 L19 7 L13 13 L7 7 Z", fill: colour("accent") }]], say("cut"))));
    const most = Math.min(2, Math.max(.2, ...all.map(row => row.change)));
    const least = Math.max(-1, Math.min(-.2, ...all.map(row => row.change)));
    const top = Math.min(2, Math.max(1, ...all.map(row => row.rate)));
    const inside = row => [Math.max(least, Math.min(most, row.change)), Math.min(top, row.rate)];
    const round = (way, value) => way(value * 5) / 5;
    const signed = value => (value > 0 ? "+" : "") + number(value * 100, 0) + "%";
    return { height: 420, renderer: all.length > 1200 ? "canvas" : "svg", option: {
      grid: { left: 58, right: 28, top: 34, bottom: 46 },
      tooltip: report.tooltip(params => {
        const row = params.data.row;
        const f = report.figures.forms[row.f];
        return tip(f.programme || f.organisation || "", [[say("initial"), money(row.yuan[0])], [say("adjusted"), money(row.yuan[1])],
          [say("executed"), money(row.yuan[2])], [say("change"), signed(row.change)], [say("rate"), percent(row.rate)]],
          row.cut && "◆ " + say("cut"), [f.region || say("unknown"), f.year].filter(part => part).join(" "), f.path, f.sheet + (row.c ? " ! " + row.c : ""));
      }),
      xAxis: report.axis({ min: round(Math.floor, least), max: round(Math.ceil, most), name: say("change"), nameLocation: "middle", nameGap: 30, axisLine: { show: false, onZero: false }, axisLabel: { formatter: signed } }),
      yAxis: report.axis({ min: 0, max: round(Math.ceil, top), name: say("rate"), nameLocation: "end", axisLine: { show: false, onZero: false }, axisLabel: { formatter: value => percent(value, 0) } }),
      series: [
        { type: "line", data: [[0, 0], [0, round(Math.ceil, top)]], symbol: "none", silent: true, lineStyle: { color: colour("faint"), width: 1.2 },
          label: { show: false } },
        { type: "scatter", symbolSize: 8, data: all.filter(row => !row.cut).map(row => ({ value: inside(row), row })), itemStyle: { color: colour("mark"), opacity: .5 } },
        { type: "scatter", symbol: "diamond", symbolSize: 14, data: all.filter(row => row.cut).map(row => ({ value: inside(row), row })), itemStyle: { color: colour("accent") } }] } };
  });
})();
