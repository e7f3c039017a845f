/*
 * Tells the user of an Excel whose panes run on Internet Explorer or the first Edge which Excel is
 * needed. Such web views cannot even read the bundle, so this file is plain ES5 and stands alone.
 */
(function () {
  var agent = window.navigator.userAgent;
  if (!/Trident\/|MSIE |Edge\//.test(agent)) return;

  function paragraph(text, language) {
    var element = document.createElement('p');
    element.setAttribute('lang', language);
    element.style.cssText = 'font: 15px/1.5 "Segoe UI", Arial, sans-serif; margin: 16px';
    element.appendChild(document.createTextNode(text));
    return element;
  }

  function tell() {
    var pane = document.getElementById('pane') || document.body;
    pane.innerHTML = '';
    pane.appendChild(
      paragraph(
        'Thi Đua không chạy được trên bản Excel này. Cần Excel 2021 trở lên, Microsoft 365, ' +
          'hoặc Excel trên web (office.com) trong trình duyệt Edge, Chrome, Firefox hay Safari mới. ' +
          'Nhờ bộ phận công nghệ thông tin cập nhật Office và WebView2.',
        'vi',
      ),
    );
    pane.appendChild(
      paragraph(
        'Thi Đua cannot run in this version of Excel. It needs Excel 2021 or later, Microsoft 365, ' +
          'or Excel on the web in a current browser. Ask your IT staff to update Office and WebView2.',
        'en',
      ),
    );
  }

  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', tell);
  else tell();
})();
