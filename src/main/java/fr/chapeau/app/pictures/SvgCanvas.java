package fr.chapeau.app.pictures;

import com.github.weisj.jsvg.renderer.output.Output;
import com.github.weisj.jsvg.renderer.output.impl.Graphics2DOutput;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;

/// Where an SVG is drawn: between two shapes the drawing can be ended by an interrupt, and a line
/// of more dashes than can be seen is drawn whole.
final class SvgCanvas extends Graphics2DOutput {
    private static final int MOST_DASHES = 20_000;

    private final Graphics2D graphics;

    SvgCanvas(Graphics2D graphics) {
        super(graphics);
        this.graphics = graphics;
    }

    @Override
    public Output createChild() {
        return new SvgCanvas((Graphics2D) graphics.create());
    }

    @Override
    public void fillShape(Shape shape) {
        goOn();
        super.fillShape(shape);
    }

    @Override
    public void drawShape(Shape shape) {
        goOn();
        if (graphics.getStroke() instanceof BasicStroke stroke && isTooFine(stroke, shape)) {
            graphics.setStroke(
                    new BasicStroke(
                            stroke.getLineWidth(),
                            stroke.getEndCap(),
                            stroke.getLineJoin(),
                            stroke.getMiterLimit()));
        }
        super.drawShape(shape);
    }

    /// How often the pattern of dashes fits around the shape; a shape that runs to and fro has more
    /// of them, by no more than the length of its file.
    private static boolean isTooFine(BasicStroke stroke, Shape shape) {
        float[] dashes = stroke.getDashArray();
        if (dashes == null) {
            return false;
        }
        double length = 0;
        for (float dash : dashes) {
            length += dash;
        }
        Rectangle2D bounds = shape.getBounds2D();
        return !((bounds.getWidth() + bounds.getHeight()) / length < MOST_DASHES);
    }

    private static void goOn() {
        if (Thread.currentThread().isInterrupted()) {
            throw new UndrawableSvg("time");
        }
    }
}
