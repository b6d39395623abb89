package fr.chapeau.ui.kit;

import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import org.jspecify.annotations.Nullable;

/// A picture made small, or what is said in its place.
///
/// @param image null where there is none to show
/// @param instead words for who sees no picture; empty where there is one
public record SmallPicture(@Nullable Image image, String instead) {

    /// Words alone.
    public static SmallPicture of(String instead) {
        return new SmallPicture(null, instead);
    }

    /// Puts it into a view: as large as there is room, never larger than it is.
    public void showIn(ImageView view, double width, double height) {
        view.setImage(image);
        if (image != null) {
            view.setFitWidth(Math.min(width, image.getWidth()));
            view.setFitHeight(Math.min(height, image.getHeight()));
        }
    }
}
