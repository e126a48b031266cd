"use strict";
// Charts whose rows are regions and years: labels at the left, marks along one axis, a note at the right.
report.rows = (() => {
  const { element, say, colour, isNarrow } = report;
  const PAGE = 40;

  const name = row => row.together ? say("together") : [row.region || say("unknown"), row.year].filter(part => part).join(" ");

  // The year with most forms, where there are more rows than one page holds.
  const usualYear = rows => {
    if (rows.length <= PAGE) return "";
    const forms = {};
    rows.filter(row => !row.together).forEach(row => { forms[row.year || ""] = (forms[row.year || ""] || 0) + (row.n || 1); });
    return Object.keys(forms).sort((one, other) => forms[other] - forms[one] || (one < other ? 1 : -1))[0];
  };

  // Of many rows those that are too small to be drawn are only counted.
  const chosen = (one, rows, told) => {
    const state = one.state;
    if (state.year === undefined) state.year = usualYear(rows);
    const meant = rows
      .filter(row => row.together || !state.year || (row.year || "") === state.year)
      .filter(row => !state.find || name(row).includes(state.find));
    const found = told && rows.length > PAGE ? meant.filter(told) : meant;
    state.left = meant.length - found.length;
    state.page = Math.min(state.page || 0, Math.max(0, Math.ceil(found.length / PAGE) - 1));
    return { found, shown: report.printing && found.length <= 2 * PAGE ? found
      : found.slice(state.page * PAGE, (state.page + 1) * PAGE) };
  };

  // Controls appear where there is something to choose; they keep the focus while they are used.
  const controls = (one, holder, plan, { rows, drawable, found }) => {
    const again = () => report.paint(one);
    const years = [...new Set(rows.filter(row => !row.together).map(row => row.year || ""))].sort();
    const parts = [];
    if (plan.legend) parts.push(element("div", { class: "legend" }, ...plan.legend()));
    if (years.length > 1 && drawable > 12) {
      const select = element("select", { onchange: event => { one.state.year = event.target.value; one.state.page = 0; again(); } },
        element("option", { value: "" }, say("all")),
        ...years.filter(year => year).map(year => element("option", { value: year }, year)));
      select.value = one.state.year;
      parts.push(element("label", {}, say("year"), select));
    }
    if (drawable > PAGE) {
      const input = element("input", { type: "search", placeholder: say("findregion"), "aria-label": say("findregion"),
        oninput: event => { one.state.find = event.target.value.trim(); one.state.page = 0; again(); } });
      input.value = one.state.find || "";
      parts.push(input, found.length > PAGE ? pager(found.length, one.state, PAGE, again) : "");
    }
    if (one.state.left) parts.push(element("p", { class: "left" }, say("notdrawn", one.state.left)));
    const focused = holder.contains(document.activeElement) && document.activeElement.type === "search";
    holder.replaceChildren(...parts);
    if (focused) {
      const input = holder.querySelector("input");
      input.focus();
      input.setSelectionRange(input.value.length, input.value.length);
    }
  };

  const pager = (count, state, size, again) => {
    const from = state.page * size;
    const turn = by => () => { state.page += by; again(); };
    return element("span", { class: "pager" },
      element("button", { type: "button", disabled: state.page === 0, onclick: turn(-1) }, say("previous")),
      say("page", count ? from + 1 : 0, Math.min(count, from + size), count),
      element("button", { type: "button", disabled: from + size >= count, onclick: turn(1) }, say("next")));
  };

  const text = (x, y, words, extra) => ({ type: "text", silent: true, style: { x, y, text: words, fill: colour("ink"),
    fontSize: 13, fontFamily: report.sans(), verticalAlign: "middle", ...extra } });
  const line = (x1, y1, x2, y2, style) => ({ type: "line", silent: true, shape: { x1, y1, x2, y2 },
    style: { stroke: colour("mark"), lineWidth: 1.5, ...style } });
  const box = (x, y, width, height, style) => ({ type: "rect", shape: { x, y, width: Math.max(0, width), height }, style });
  const dot = (x, y, r, style) => ({ type: "circle", shape: { cx: x, cy: y, r }, style });
  const diamond = (x, y, r, style) => ({ type: "polygon", shape: { points: [[x, y - r], [x + r, y], [x, y + r], [x - r, y]] }, style });

  // The whole chart. `marks` draws one row: it gets the row, a function from values to places, and the row's middle.
  const chart = (id, plan) => report.chart(id, (one, holder) => {
    const rows = plan.rows();
    const { found, shown } = chosen(one, rows, plan.told);
    const drawable = plan.told && rows.length > PAGE ? rows.filter(plan.told).length : rows.length;
    controls(one, holder, plan, { rows, drawable, found });
    const narrow = isNarrow();
    const pitch = (plan.pitch || 26) + (narrow ? 18 : 0);
    const width = one.plot.clientWidth;
    const longest = Math.max(6, ...shown.map(row => [...name(row)].reduce((sum, c) => sum + (c > "\u2e80" ? 1 : .56), 0)));
    const left = narrow ? 16 : Math.min(200, Math.round(longest * 13.2) + 18);
    const right = narrow ? 16 : plan.right ? plan.rightWidth || 92 : 16;
    const top = 30;
    const bottom = 8;
    const middle = i => top + pitch * (i + .5) + (narrow ? 9 : 0);
    return {
      height: top + bottom + pitch * Math.max(1, shown.length),
      option: {
        grid: { left, right, top, bottom },
        xAxis: report.axis({ position: "top", ...plan.axis(), axisLabel: { formatter: plan.axis().format, margin: 10, alignMinLabel: narrow ? "left" : "center", alignMaxLabel: narrow ? "right" : "center" } }),
        yAxis: { type: "value", min: 0, max: Math.max(1, shown.length), inverse: true, show: false },
        tooltip: report.tooltip(params => plan.tip(shown[params.data.row], params.data)),
        series: [
          { type: "custom", clip: false, encode: { x: -1, y: -1 },
            data: shown.map((row, i) => ({ value: [0, i], row: i })),
            renderItem: (params, api) => {
              const i = params.dataIndex;
              const row = shown[i];
              const y = middle(i);
              const at = value => api.coord([value, 0])[0];
              const labels = narrow
                ? [text(left, y - pitch / 2 + 3, name(row), { fontSize: 12.5, fill: colour(row.found ? "accent" : "ink") }),
                   plan.right && text(width - right, y - pitch / 2 + 3, plan.right(row), { align: "right", fill: colour("faint"), fontSize: 11.5 })]
                : [text(left - 12, y, name(row), { align: "right", fill: colour(row.found ? "accent" : "ink"),
                     fontWeight: row.found || row.together ? 600 : 400, width: left - 14, overflow: "truncate" }),
                   plan.right && text(width - right + 10, y, plan.right(row), { fill: colour("faint"), fontSize: 12 })];
              return { type: "group", children: [
                { type: "rect", shape: { x: left, y: y - 11, width: width - left - right, height: 22 }, style: { fill: "transparent" } },
                line(left, y, width - right, y, { stroke: colour("hair"), lineWidth: 1 }),
                ...labels.filter(label => label), ...plan.marks(row, at, y, { left, right: width - right }) ] };
            } },
          ...(plan.points ? [{ type: "scatter", z: 3, symbolSize: plan.symbolSize || 6,
            itemStyle: { color: colour("mark"), opacity: .62, borderColor: colour("paper"), borderWidth: .5 },
            data: shown.flatMap((row, i) => plan.points(row).map(([x, shift, point]) => ({
              value: [x, i + .5 + (narrow ? 9 / pitch : 0) + shift / pitch], row: i, point }))) }] : [])
        ]
      }
    };
  });

  const few = (row, left, y) => text(left + 8, y, say("few", report.count(row.n)), { fill: colour("faint"), fontSize: 12,
    backgroundColor: colour("paper"), padding: [0, 6] });
  const key = (shapes, words) => element("span", {}, report.drawing(shapes, 26, 14), words);

  return { chart, name, pager, text, line, box, dot, diamond, few, key };
})();
