package fr.chapeau.app.page;

import fr.chapeau.liquid.Remark;
import java.util.List;

/// A page as templates made it: HTML that is not yet safe to show, with a [fr.chapeau.liquid.Mark]
/// wherever something could not be rendered.
///
/// @param missingLayout that the post asks for and the site does not have; empty for none
/// @param laidOut whether a layout is around the body
/// @param remarks what could not be rendered, in the order of the marks' numbers
public record RenderedPage(
        String html, String missingLayout, boolean laidOut, List<Remark> remarks) {
    public RenderedPage {
        remarks = List.copyOf(remarks);
    }
}
