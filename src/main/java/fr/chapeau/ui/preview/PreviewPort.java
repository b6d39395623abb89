package fr.chapeau.ui.preview;

/// What the preview asks of the window around it. FX thread only.
public interface PreviewPort {

    /// Someone clicked a point: leads to where it is written.
    void open(PagePoint point);

    /// Someone scrolled: shows the same place in the text.
    ///
    /// @param place in the file
    void scrolledTo(int place);
}
