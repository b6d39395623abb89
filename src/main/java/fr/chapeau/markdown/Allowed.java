package fr.chapeau.markdown;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// What HTML may hold to be shown. Lists say what is allowed, never what is forbidden, so that an
/// element or attribute nobody thought of is shut out.
///
/// @param elements that stay
/// @param dropped elements whose content goes with them; of any other unknown element it stays
/// @param named elements of which the reader is told that they are not shown here
/// @param attributes that stay, besides `aria-` and the sources of blocks
/// @param data whether attributes that begin with `data-` stay
record Allowed(
        Set<String> elements,
        Set<String> dropped,
        Set<String> named,
        Set<String> attributes,
        boolean data) {

    /// In the body of a post.
    static final Allowed IN_POSTS =
            new Allowed(
                    words(
                            """
                            a abbr address article aside audio b bdi bdo big blockquote br caption
                            center cite code col colgroup dd del details dfn div dl dt em figcaption
                            figure font footer h1 h2 h3 h4 h5 h6 header hgroup hr i img ins kbd li
                            main mark nav ol p picture pre q rp rt ruby s samp section small source
                            span strike strong style sub summary sup table tbody td tfoot th thead
                            time tr tt u ul var video wbr
                            """),
                    words(
                            """
                            script noscript template head title base link meta frameset applet param
                            svg math select textarea datalist noembed noframes plaintext xmp
                            """),
                    words("iframe object embed form frame portal canvas svg"),
                    words(
                            """
                            id class title lang dir align valign width height border colspan rowspan
                            scope headers start reversed type value alt cite datetime style role
                            span summary abbr controls loop muted open color face size bgcolor
                            cellpadding cellspacing hidden name
                            """),
                    false);

    /// In a whole page: also what forms are made of, which here can send nothing, and drawings
    /// without links, scripts or animation.
    static final Allowed IN_PAGES =
            new Allowed(
                    with(
                            IN_POSTS.elements,
                            """
                            button fieldset input label legend meter optgroup option output progress
                            select textarea svg g path circle ellipse rect line polyline polygon
                            text tspan defs lineargradient radialgradient stop clippath
                            """),
                    words(
                            """
                            script noscript template head title base link meta frameset applet param
                            math style datalist noembed noframes plaintext xmp foreignobject image
                            use animate animatetransform animatemotion set
                            """),
                    words("iframe object embed frame portal canvas"),
                    with(
                            IN_POSTS.attributes,
                            """
                            checked cols disabled for max min placeholder rows selected d cx cy r rx
                            ry x x1 x2 y y1 y2 points viewbox fill fill-rule clip-rule stroke
                            stroke-width stroke-linecap stroke-linejoin opacity transform offset
                            stop-color preserveaspectratio focusable
                            """),
                    true);

    Allowed {
        elements = Set.copyOf(elements);
        dropped = Set.copyOf(dropped);
        named = Set.copyOf(named);
        attributes = Set.copyOf(attributes);
    }

    /// Whether an attribute stays as it is.
    boolean keeps(String name) {
        String key = name.toLowerCase(Locale.ROOT);
        return attributes.contains(key)
                || key.startsWith("aria-")
                || key.equals("data-source")
                || (data && key.startsWith("data-"));
    }

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+"));
    }

    private static Set<String> with(Set<String> known, String more) {
        Set<String> all = new HashSet<>(known);
        all.addAll(words(more));
        return all;
    }
}
