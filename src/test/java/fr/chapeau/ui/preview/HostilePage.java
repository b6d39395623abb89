package fr.chapeau.ui.preview;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.atomic.AtomicInteger;

/// HTML that tries to run, to fetch and to lead elsewhere, and a listener that would hear of it.
final class HostilePage {
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
}
