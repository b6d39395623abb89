package fr.chapeau.app.pictures;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.renderer.output.impl.Graphics2DOutput;
import com.github.weisj.jsvg.view.FloatSize;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/// Draws an SVG as large as it is shown. Nothing runs and nothing is fetched: what is drawn comes
/// out of the one file, after [SvgGate].
final class SvgDrawing {

    /// Every failure comes back as an exception; the renderer writes it to the terminal as well.
    private static final Logger LOG = Logger.getLogger("com.github.weisj.jsvg");

    private static final DocumentLimits LIMITS =
            new DocumentLimits(
                    /* maxNestingDepth= */ 60,
                    /* maxUseNestingDepth= */ 6,
                    /* maxPathCount= */ 20_000);

    private final XMLInputFactory xml = XMLInputFactory.newDefaultFactory();

    SvgDrawing() {
        LOG.setLevel(Level.OFF);
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        xml.setProperty(XMLInputFactory.IS_COALESCING, true);
    }

    /// The picture in a rectangle, its shape kept: it has no size of its own that it could not be
    /// drawn larger than.
    ///
    /// @throws UndrawableSvg when it is only for browsers to show
    /// @throws IOException when it is none
    BufferedImage drawn(byte[] file, int width, int height) throws IOException {
        SVGDocument document = read(file);
        FloatSize size = document.size();
        double factor = Math.min(width / (double) size.width, height / (double) size.height);
        if (!(factor > 0) || Double.isInfinite(factor)) {
            throw new UndrawableSvg("no size");
        }
        int wide = Math.clamp(Math.round(size.width * factor), 1, width);
        int high = Math.clamp(Math.round(size.height * factor), 1, height);
        BufferedImage image = new BufferedImage(wide, high, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(
                    RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(
                    RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.clipRect(0, 0, wide, high);
            Graphics2DOutput canvas = new SvgCanvas(graphics);
            document.renderWithPlatform(
                    NullPlatformSupport.INSTANCE, canvas, new ViewBox(wide, high));
        } finally {
            graphics.dispose();
        }
        return image;
    }

    private SVGDocument read(byte[] file) throws IOException {
        LoaderContext context =
                LoaderContext.builder()
                        .externalResourcePolicy(ResourcePolicy.DENY_ALL)
                        .documentLimits(LIMITS)
                        .build();
        SvgGate gate = gate(file);
        @Nullable SVGDocument document = new SVGLoader().load(() -> gate, null, context);
        if (document != null) {
            return document;
        }
        if (!gate.isWellFormed()) {
            throw new IOException("no XML");
        }
        throw new UndrawableSvg("unknown");
    }

    private SvgGate gate(byte[] file) throws IOException {
        try {
            return new SvgGate(xml.createXMLEventReader(new ByteArrayInputStream(file)));
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
