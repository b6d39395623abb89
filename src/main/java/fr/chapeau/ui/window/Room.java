package fr.chapeau.ui.window;

/// How much fits side by side in the window.
///
/// @param panes how many panes of an article
/// @param library whether the library fits beside an article
record Room(int panes, boolean library) {
    private static final double FOR_THREE_PANES = 1500;
    private static final double FOR_TWO_PANES = 620;

    /// Below this width the library takes more from an article than it gives.
    private static final double FOR_LIBRARY = 900;

    private static final int LARGEST_TEXT_FOR_TWO_PANES = 199;

    /// Room in a window.
    ///
    /// @param width in pixels
    /// @param percent size of the text: what is larger needs more
    static Room of(double width, int percent) {
        double effective = width * 100 / percent;
        boolean one = percent > LARGEST_TEXT_FOR_TWO_PANES || effective < FOR_TWO_PANES;
        int panes = one ? 1 : effective < FOR_THREE_PANES ? 2 : 3;
        return new Room(panes, effective >= FOR_LIBRARY);
    }
}
