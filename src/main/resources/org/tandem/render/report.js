
(function () {
  'use strict';
  function key(row, at, numeric) {
    var cell = row.cells[at];
    var text = cell.getAttribute('data-v') || cell.textContent.trim();
    if (!numeric) {
      return text === '' ? null : text;
    }
    var number = parseFloat(text.replace(/[^0-9.\-]/g, ''));
    return isNaN(number) ? null : number;
  }
  function order(one, other) {
    return one === other ? 0 : one > other ? 1 : -1;
  }
  function sorted(rows, at, numeric, way) {
    return rows.map(function (row) {
      return { row: row, key: key(row, at, numeric) };
    }).sort(function (one, other) {
      if (one.key === null || other.key === null) {
        return order(one.key === null, other.key === null);
      }
      return way * order(one.key, other.key);
    }).map(function (each) {
      return each.row;
    });
  }
  document.querySelectorAll('table').forEach(function (table) {
    var body = table.tBodies[0];
    var rows = Array.from(body.rows);
    var heads = Array.from(table.tHead.rows[0].cells);
    // a list of names and what stands for each has the order that it was written in
    if (5 > rows.length || 3 > heads.length) {
      return;
    }
    heads.forEach(function (head, at) {
      var numeric = head.className === 'n';
      var ways = numeric ? ['descending', 'ascending', ''] : ['ascending', 'descending', ''];
      var button = document.createElement('button');
      button.type = 'button';
      button.setAttribute('aria-label', 'Sort by ' + head.textContent);
      head.appendChild(button);
      head.addEventListener('click', function () {
        var next = ways[(ways.indexOf(head.getAttribute('aria-sort') || '') + 1) % 3];
        heads.forEach(function (each) {
          each.removeAttribute('aria-sort');
        });
        var now = rows;
        if (next) {
          head.setAttribute('aria-sort', next);
          now = sorted(rows, at, numeric, next === 'ascending' ? 1 : -1);
        }
        now.forEach(function (row) {
          body.appendChild(row);
        });
      });
    });
  });
}());
