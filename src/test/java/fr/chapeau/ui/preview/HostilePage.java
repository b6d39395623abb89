package fr.chapeau.ui.preview;

import fr.chapeau.markdown.SafeNode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/// HTML that tries to run, to fetch and to lead elsewhere, and a listener that would hear of it.
final class HostilePage {
    private static final List<String> NAMES =
            List.of(
                    "script", "img", "link", "meta", "base", "iframe", "frame", "object", "embed",
                    "video", "audio", "style", "input");

    private HostilePage() {}

    /// Listens on the machine itself and counts who calls.
    static ServerSocket listener(AtomicInteger calls) throws IOException {
        ServerSocket listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual()
                .start(() -> {
                    try {
                        while (true) {
                            listener.accept().close();
                            calls.incrementAndGet();
                        }
                    } catch (IOException closed) {
                        // the test is over
                    }
                });
        return listener;
    }

    /// @param url where everything of it leads
    static String of(String url) {
        return """
        <script>window.pwned = 1</script><script src="URLs.js"></script>
        <img src="URLa.png" srcset="URLb.png 2x" onerror="window.pwned = 1">
        <img src="nothing" onerror="window.pwned = 1">
        <svg onload="window.pwned = 1"><image href="URLc.png"/></svg>
        <link rel="stylesheet" href="URLd.css"><link rel="prefetch" href="URLe">
        <style>@import "URLf.css"; p { background: url(URLg.png) } @font-face { font-family: x;
        src: url(URLh.woff) } body { font-family: x }</style>
        <p style="background-image: url('URLi.png')">a</p>
        <iframe src="URLj"></iframe><object data="URLk"></object><embed src="URLl">
        <video src="URLm.mp4" poster="URLn.png" autoplay></video><audio src="URLo" autoplay></audio>
        <meta http-equiv="refresh" content="0;url=URLp"><base href="URLq">
        <form action="URLr"><input type="image" src="URLs.png"></form>
        <table background="URLt.png"><tr><td>x</td></tr></table>
        <a href="javascript:window.pwned = 1" id="l">lien</a>
        <math href="URLu"><mi>x</mi></math><picture><source srcset="URLv.png"><img src="x"></picture>
        <iframe srcdoc="<script>parent.pwned = 1</script><img src=URLw>"></iframe>
        """
                .replace("URL", url);
    }

    /// What of it a page could hold had the safety pass let everything through.
    static List<SafeNode> nodes(String url) {
        Map<String, String> attributes =
                Map.of(
                        "src", url + "1",
                        "href", url + "2",
                        "data", url + "3",
                        "onerror", "window.pwned = 1",
                        "style", "background: url(" + url + "4)",
                        "http-equiv", "refresh",
                        "content", "0;url=" + url + "5",
                        "rel", "stylesheet",
                        "poster", url + "6");
        SafeNode code = new SafeNode.Text("window.pwned = 1; @import '" + url + "7';");
        List<SafeNode> nodes = new ArrayList<>();
        for (String name : NAMES) {
            nodes.add(new SafeNode.Tag(name, attributes, null, List.of(code)));
        }
        nodes.add(
                new SafeNode.Drawing("<svg onload='pwned = 1'><image href='" + url + "8'/></svg>"));
        return nodes;
    }

    /// Script: puts the page into the browser as HTML, but for what the policy cannot bar, since it
    /// leads the page elsewhere.
    static String script(String url) {
        StringBuilder html = new StringBuilder();
        Literal.text(of(url), html);
        return """
        (function (html) {
          var template = document.createElement('template');
          template.innerHTML = html;
          template.content.querySelectorAll('meta, base, link').forEach(function (e) { e.remove(); });
          var holder = document.createElement('div');
          holder.id = 'hostile';
          holder.appendChild(template.content);
          document.documentElement.appendChild(holder);
        })(%s)\
        """
                .formatted(html);
    }
}
