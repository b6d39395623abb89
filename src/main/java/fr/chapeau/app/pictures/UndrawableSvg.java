package fr.chapeau.app.pictures;

/// Said of an SVG that is only for browsers to show.
final class UndrawableSvg extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// @param what it uses that is not drawn here
    UndrawableSvg(String what) {
        super(what);
    }
}
