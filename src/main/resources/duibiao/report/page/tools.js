"use strict";
// What stands below every chart: its figures as a table, and both to take away.
(() => {
  const { element, say, colour } = report;
  const SPACE = "http://www.w3.org/2000/svg";
  const EDGE = 20;

  // A table waits as text until somebody asks for it.
  const unfold = holder =>
    document.importNode(new DOMParser().parseFromString(holder.textContent, "text/html").body.firstElementChild, true);
  const unfoldAll = details => {
    if (!details.open || details.dataset.unfolded) return;
    details.dataset.unfolded = "yes";
    details.querySelectorAll("noscript").forEach(holder => holder.after(unfold(holder)));
  };
  document.querySelectorAll("details.figures").forEach(details => {
    unfoldAll(details);
    details.addEventListener("toggle", () => unfoldAll(details));
  });

  const save = (content, type, name) => {
    const link = element("a", { download: name, href: URL.createObjectURL(new Blob([content], { type })) });
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  };

  // What a spreadsheet would run as a formula gets an apostrophe; numbers are none.
  const safe = text => (/^[=+\-@\t\r]/.test(text) && !/^[+-]?[\d.,]+%?$/.test(text) ? "'" + text : text);
  const field = text => (/[",\r\n]/.test(text) ? '"' + text.replace(/"/g, '""') + '"' : text);
  const saveCsv = (name, rows) => save("\ufeff" + rows.map(row => row.map(text => field(safe(text))).join(",") + "\r\n").join(""),
    "text/csv;charset=utf-8", "duibiao-" + name + ".csv");

  const words = cell => {
    const reason = [...cell.classList].find(name => name.startsWith("w-"));
    const own = cell.querySelector(`[lang|="${report.language()}"]`);
    return reason ? say("reason." + reason.slice(2)) : (own || cell).textContent;
  };
  const listing = one => unfold(document.getElementById(one.figure.dataset.listing));
  const csv = one => saveCsv(one.figure.dataset.chart,
    [...listing(one).querySelectorAll("tr")].map(row => [...row.children].map(words)));

  const shape = (tag, attributes, text) => {
    const made = document.createElementNS(SPACE, tag);
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    if (text) made.textContent = text;
    return made;
  };

  // Breaks a text where it is too wide: Chinese anywhere, other words between them.
  const lines = (text, width, font) => {
    const pen = document.createElement("canvas").getContext("2d");
    pen.font = font;
    return text.split(/(?<=[\u2e80-\uffef])|(?<= )/).reduce((broken, word) => {
      const last = broken[broken.length - 1];
      if (pen.measureText(last + word).width > width && last) broken.push(word);
      else broken[broken.length - 1] = last + word;
      return broken;
    }, [""]);
  };

  // The chart as it stands on the page, with its heading, its sentence, its legend and its source.
  const drawn = one => {
    const width = one.plot.clientWidth;
    const { height, option } = one.draw(one, one.figure.querySelector(".controls"));
    const holder = element("div");
    const chart = echarts.init(holder, null, { renderer: "svg", width, height });
    chart.setOption({ animation: false, textStyle: { fontFamily: report.sans() }, ...option });
    const inner = holder.querySelector("svg").cloneNode(true);
    chart.dispose();
    const all = [];
    let y = EDGE;
    const write = (selector, size, tint, weight) => {
      for (const line of lines(one.figure.querySelector(selector).innerText, width, `${size}px ${report.sans()}`)) {
        y += size * 1.5;
        all.push(shape("text", { x: EDGE, y, "font-size": size, "font-weight": weight || 400, fill: colour(tint) }, line));
      }
    };
    write("h3", 18, "ink", 600);
    write(".shows", 14, "soft");
    const legend = one.figure.querySelector(".legend");
    if (legend) {
      const from = legend.getBoundingClientRect();
      for (const item of legend.children) {
        const at = item.getBoundingClientRect();
        const mark = item.querySelector("svg").cloneNode(true);
        for (const [name, value] of Object.entries({ x: EDGE + at.left - from.left, y: y + 10 + at.top - from.top, width: 26, height: 14 }))
          mark.setAttribute(name, value);
        all.push(mark, shape("text", { x: EDGE + at.left - from.left + 32, y: y + 22 + at.top - from.top, "font-size": 13, fill: colour("soft") },
          item.textContent));
      }
      y += from.height + 8;
    }
    inner.setAttribute("x", EDGE);
    inner.setAttribute("y", y + 12);
    all.push(inner);
    y += 12 + height;
    write("figcaption", 12, "soft");
    const svg = shape("svg", { width: width + 2 * EDGE, height: y + EDGE, viewBox: `0 0 ${width + 2 * EDGE} ${y + EDGE}`, "font-family": report.sans() });
    svg.append(shape("rect", { width: "100%", height: "100%", fill: colour("paper") }), ...all);
    return { text: new XMLSerializer().serializeToString(svg), width: width + 2 * EDGE, height: y + EDGE };
  };
  const name = (one, ending) => "duibiao-" + one.figure.dataset.chart + "." + ending;
  const svg = one => save(drawn(one).text, "image/svg+xml", name(one, "svg"));
  const png = one => {
    const { text, width, height } = drawn(one);
    const image = new Image();
    image.addEventListener("load", () => {
      const canvas = element("canvas", { width: 2 * width, height: 2 * height });
      canvas.getContext("2d").drawImage(image, 0, 0, 2 * width, 2 * height);
      canvas.toBlob(blob => save(blob, "image/png", name(one, "png")));
    });
    image.src = "data:image/svg+xml;charset=utf-8," + encodeURIComponent(text);
  };

  const show = (one, isTable) => {
    one.figure.classList.toggle("as-table", isTable);
    one.figure.querySelector(".scroll")?.remove();
    if (isTable) one.plot.after(listing(one));
    one.tools.querySelectorAll("[aria-pressed]").forEach((button, i) => button.setAttribute("aria-pressed", String(isTable === (i === 1))));
    report.paintAll();
  };

  const tools = one => {
    if (one.tools && one.tools.lang === report.root.lang) return;
    const isTable = one.figure.classList.contains("as-table");
    const toggle = (value, label) => element("button", { type: "button", "aria-pressed": String(value === isTable), onclick: () => show(one, value) }, label);
    const take = (way, label, kind) => element("button", { type: "button", class: kind, onclick: () => way(one) }, label);
    const made = element("div", { class: "tools", lang: report.root.lang },
      element("div", { class: "choice", role: "group", "aria-label": say("view") }, toggle(false, say("view.chart")), toggle(true, say("view.table"))),
      element("div", { class: "take", role: "group", "aria-label": say("download") }, element("span", {}, say("download")),
        take(csv, say("download.csv")), take(svg, say("download.svg"), "of-chart"), take(png, say("download.png"), "of-chart")));
    if (one.tools) one.tools.replaceWith(made);
    else one.figure.append(made);
    one.tools = made;
  };

  Object.assign(report, { tools, saveCsv });
})();
