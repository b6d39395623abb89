package fr.chapeau.app.pictures;

import java.util.List;

/// SVG files that are made to take for ever, or all memory.
final class HostileSvg {
    private static final String BOX = "viewBox='0 0 100 100'";

    private HostileSvg() {}

    static List<byte[]> all() {
        return List.of(
                manyCopies(),
                copiesOfItself(),
                deep(),
                fineDashes("<path d='M0 0H1000000000' stroke='red' stroke-dasharray='1e-6'/>"),
                fineDashes(
                        "<path d='M0 0H1000000000' stroke='red' stroke-dasharray='1e-6'"
                                + " vector-effect='non-scaling-stroke'/>"),
                fineDashes(
                        "<style>path { stroke-dasharray: 0.000001; vector-effect: non-scaling-stroke }"
                                + "</style><path d='M0 0H1000000000' stroke='red'/>"),
                longPath(),
                manyClips(),
                manyRules(),
                MadePictures.svg(BOX, "<text font-size='1e9'>A</text>"),
                MadePictures.svg(BOX, "<rect width='1e30' height='1e30' rx='1e29'/>"),
                MadePictures.svg("viewBox='0 0 1e-30 1e30'", "<rect width='1' height='1'/>"),
                MadePictures.svg("width='NaN' height='-5'", "<rect width='1' height='1'/>"),
                MadePictures.svg("width='1e30' height='1'", "<rect width='1' height='1'/>"));
    }

    /// Ten copies of ten copies …
    static byte[] manyCopies() {
        StringBuilder content = new StringBuilder("<defs><g id='c0'><circle r='9'/></g>");
        for (int i = 1; i < 12; i++) {
            content.append("<g id='c").append(i).append("'>");
            content.append(("<use href='#c" + (i - 1) + "'/>").repeat(10)).append("</g>");
        }
        return MadePictures.svg(BOX, content + "</defs><use href='#c5'/><use href='#c11'/>");
    }

    private static byte[] copiesOfItself() {
        return MadePictures.svg(BOX, "<g id='a'><use href='#a'/><use href='#a'/></g>");
    }

    private static byte[] deep() {
        return MadePictures.svg(BOX, "<g>".repeat(19_000) + "</g>".repeat(19_000));
    }

    private static byte[] fineDashes(String content) {
        return MadePictures.svg(BOX, content);
    }

    private static byte[] longPath() {
        String path =
                "<path id='p' d='M0 0" + "l9 9 -9 9 0 -18".repeat(90_000) + "' stroke='red'/>";
        return MadePictures.svg(BOX, path + "<use href='#p' x='1'/>".repeat(15_000));
    }

    private static byte[] manyClips() {
        StringBuilder content = new StringBuilder();
        for (int i = 0; i < 2_000; i++) {
            content.append("<clipPath id='k").append(i).append("'><path d='M0 0");
            content.append("l9 50 3 -50 7 31 -19 -20".repeat(30)).append("'/></clipPath>");
            content.append("<g clip-path='url(#k").append(i).append(")'>");
        }
        return MadePictures.svg(
                BOX, content + "<rect width='99' height='99'/>" + "</g>".repeat(2_000));
    }

    private static byte[] manyRules() {
        return MadePictures.svg(
                BOX,
                "<style>"
                        + ".a .b > g { fill: red }\n".repeat(20_000)
                        + "</style>"
                        + "<g class='a b'><rect class='b' width='9' height='9'/></g>"
                                .repeat(9_000));
    }
}
