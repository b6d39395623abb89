package fr.chapeau.app.pictures;

/// Width and height in pixels; 0 and 0 where they are not known.
record PictureSize(int width, int height) {
    static final PictureSize UNKNOWN = new PictureSize(0, 0);

    /// What cannot be is not known.
    static PictureSize of(long width, long height) {
        boolean possible =
                width > 0
                        && height > 0
                        && width <= Integer.MAX_VALUE
                        && height <= Integer.MAX_VALUE;
        return possible ? new PictureSize((int) width, (int) height) : UNKNOWN;
    }

    PictureSize turned() {
        return new PictureSize(/* width= */ height, /* height= */ width);
    }
}
