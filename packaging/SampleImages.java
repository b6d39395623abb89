import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.function.Consumer;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/// Draws the pictures of the sample site: `java packaging/SampleImages.java FOLDER`. They are part of the source; this
/// shows where they come from, and draws the same ones again.
public class SampleImages {
    private static final int WIDTH = 960;
    private static final int HEIGHT = 540;
    private static final Color NIGHT = new Color(0x0f2f3e);
    private static final Color SEA = new Color(0x1d8a99);
    private static final Color FOAM = new Color(0xd8f0ee);
    private static final Color SAND = new Color(0xf3e3c3);
    private static final Color SUN = new Color(0xf4a259);
    private static final Color CORAL = new Color(0xd1495b);

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        write(folder.resolve("phare-au-couchant.jpg"), SampleImages::lighthouse);
        write(folder.resolve("carte-des-courants.jpg"), 0.75, SampleImages::currents);
        write(folder.resolve("ports-en-reseau.jpg"), SampleImages::network);
        write(folder.resolve("salle des cartes-20498a.jpg"), SampleImages::chartRoom);
        write(folder.resolve("capteur-3fa2c1.png"), SampleImages::sensor);
        write(folder.resolve("IMG_2041.jpg"), SampleImages::boats);
    }

    private static void lighthouse(Graphics2D g) {
        sky(g, new Color(0x3b4a6b), SUN);
        g.setColor(new Color(0xffd9a0));
        g.fill(new Ellipse2D.Double(150, 265, 110, 110));
        sea(g, 330, new Color(0x2a5d73));
        Path2D rock = new Path2D.Double();
        rock.moveTo(520, 540);
        rock.curveTo(580, 400, 640, 380, 720, 372);
        rock.curveTo(820, 368, 900, 410, 960, 430);
        rock.lineTo(960, 540);
        rock.closePath();
        g.setColor(NIGHT);
        g.fill(rock);
        for (int band = 0; band < 6; band++) {
            double top = 130 + band * 42;
            double half = 20 + band * 3.2;
            g.setColor(band % 2 == 0 ? new Color(0xfaf3ea) : CORAL);
            g.fill(new Rectangle2D.Double(735 - half, top, 2 * half, 42));
        }
        g.setColor(NIGHT);
        g.fill(new Rectangle2D.Double(708, 118, 54, 12));
        g.setColor(new Color(0xfff1b8));
        g.fill(new Rectangle2D.Double(721, 86, 28, 32));
        g.setColor(CORAL);
        g.fill(triangle(713, 86, 757, 86, 735, 60));
        g.setColor(new Color(255, 241, 184, 70));
        g.fill(triangle(735, 102, 0, 20, 0, 150));
    }

    private static void currents(Graphics2D g) {
        g.setColor(FOAM);
        g.fillRect(0, 0, WIDTH, HEIGHT);
        g.setStroke(new BasicStroke(3f));
        for (int line = 0; line < 15; line++) {
            double y = 20 + line * 36;
            double middle = 270 + (y - 270) * 0.35;
            Path2D current = new Path2D.Double();
            current.moveTo(-10, y);
            current.curveTo(260, y, 360, middle, 500, middle);
            current.curveTo(640, middle, 720, y, 970, y);
            g.setColor(line % 4 == 0 ? NIGHT : SEA);
            g.draw(current);
        }
        g.setColor(SAND);
        g.fill(coast(500, 0, 1));
        g.fill(coast(500, HEIGHT, -1));
        g.setColor(CORAL);
        g.fill(new Ellipse2D.Double(492, 262, 16, 16));
    }

    private static void network(Graphics2D g) {
        g.setPaint(new GradientPaint(0, 0, NIGHT, 0, HEIGHT, new Color(0x174a5c)));
        g.fillRect(0, 0, WIDTH, HEIGHT);
        Path2D land = new Path2D.Double();
        land.moveTo(0, 340);
        land.curveTo(160, 250, 260, 420, 420, 330);
        land.curveTo(560, 250, 660, 400, 800, 300);
        land.curveTo(860, 260, 920, 280, 960, 240);
        land.lineTo(960, 540);
        land.lineTo(0, 540);
        land.closePath();
        g.setColor(new Color(0x0a222d));
        g.fill(land);
        int[][] ports = {{130, 300}, {370, 352}, {610, 316}, {850, 270}};
        g.setStroke(new BasicStroke(2f));
        g.setColor(new Color(0x6fd3c7));
        for (int port = 1; port < ports.length; port++) {
            Path2D link = new Path2D.Double();
            link.moveTo(ports[port - 1][0], ports[port - 1][1]);
            link.quadTo((ports[port - 1][0] + ports[port][0]) / 2.0, 120, ports[port][0], ports[port][1]);
            g.draw(link);
        }
        for (int[] port : ports) {
            for (int ring = 3; ring > 0; ring--) {
                g.setColor(new Color(244, 162, 89, 60 * (4 - ring)));
                g.fill(new Ellipse2D.Double(port[0] - 9 * ring, port[1] - 9 * ring, 18 * ring, 18 * ring));
            }
            g.setColor(new Color(0xfff1b8));
            g.fill(new Ellipse2D.Double(port[0] - 6, port[1] - 6, 12, 12));
        }
    }

    private static void chartRoom(Graphics2D g) {
        g.setColor(new Color(0xe9dfcf));
        g.fillRect(0, 0, WIDTH, HEIGHT);
        for (int window = 0; window < 3; window++) {
            int x = 120 + window * 260;
            g.setPaint(new GradientPaint(x, 50, new Color(0xbfe3ea), x, 320, SEA));
            g.fillRect(x, 50, 200, 270);
            g.setColor(new Color(0xfbf7f0));
            g.setStroke(new BasicStroke(10f));
            g.drawRect(x, 50, 200, 270);
            g.drawLine(x + 100, 50, x + 100, 320);
        }
        g.setColor(new Color(0xc9a56f));
        Path2D table = new Path2D.Double();
        table.moveTo(140, 390);
        table.lineTo(820, 390);
        table.lineTo(920, 510);
        table.lineTo(40, 510);
        table.closePath();
        g.fill(table);
        Random random = new Random(7);
        for (int chart = 0; chart < 7; chart++) {
            AffineTransform turned = AffineTransform.getRotateInstance((random.nextDouble() - .5) / 3, 0, 0);
            Shape sheet = turned.createTransformedShape(new Rectangle2D.Double(-55, -22, 110, 44));
            Shape placed =
                    AffineTransform.getTranslateInstance(190 + chart * 97, 425 + random.nextInt(50))
                            .createTransformedShape(sheet);
            g.setColor(chart % 2 == 0 ? FOAM : SAND);
            g.fill(placed);
            g.setColor(SEA);
            g.setStroke(new BasicStroke(2f));
            g.draw(placed);
        }
    }

    private static void sensor(Graphics2D g) {
        g.setColor(new Color(0xeef7f7));
        g.fillRect(0, 0, WIDTH, HEIGHT);
        g.setStroke(new BasicStroke(4f));
        for (int wave = 0; wave < 5; wave++) {
            Path2D line = new Path2D.Double();
            line.moveTo(0, 400 + wave * 28);
            for (int x = 0; x <= WIDTH; x += 6) {
                line.lineTo(x, 400 + wave * 28 + 14 * Math.sin(x / 60.0 + wave));
            }
            g.setColor(new Color(29, 138, 153, 230 - wave * 40));
            g.draw(line);
        }
        g.setColor(NIGHT);
        g.fillRect(470, 170, 20, 230);
        g.setColor(CORAL);
        g.fill(new Ellipse2D.Double(430, 350, 100, 70));
        g.setColor(SUN);
        g.fill(new Ellipse2D.Double(455, 130, 50, 50));
        g.setStroke(new BasicStroke(6f));
        g.setColor(SEA);
        for (int ring = 1; ring <= 3; ring++) {
            int radius = 40 + ring * 32;
            g.drawArc(480 - radius, 155 - radius, 2 * radius, 2 * radius, 30, 120);
        }
    }

    private static void boats(Graphics2D g) {
        sky(g, new Color(0x9fd3e0), new Color(0xf6efe2));
        sea(g, 300, new Color(0x2b7f93));
        Color[] hulls = {CORAL, NIGHT, SUN, new Color(0x3f6f4f)};
        for (int boat = 0; boat < hulls.length; boat++) {
            int x = 90 + boat * 215;
            int y = 340 + (boat % 2) * 50;
            g.setColor(hulls[boat]);
            Path2D hull = new Path2D.Double();
            hull.moveTo(x, y);
            hull.lineTo(x + 150, y);
            hull.lineTo(x + 120, y + 42);
            hull.lineTo(x + 26, y + 42);
            hull.closePath();
            g.fill(hull);
            g.setColor(new Color(0xfaf6ee));
            g.fillRect(x + 40, y - 34, 46, 34);
            g.setColor(NIGHT);
            g.fillRect(x + 98, y - 110, 5, 110);
        }
    }

    private static void sky(Graphics2D g, Color top, Color bottom) {
        g.setPaint(new GradientPaint(0, 0, top, 0, 340, bottom));
        g.fillRect(0, 0, WIDTH, HEIGHT);
    }

    private static void sea(Graphics2D g, int from, Color colour) {
        g.setPaint(new GradientPaint(0, from, colour, 0, HEIGHT, colour.darker()));
        g.fillRect(0, from, WIDTH, HEIGHT - from);
        g.setColor(new Color(255, 255, 255, 50));
        g.setStroke(new BasicStroke(3f));
        for (int row = 0; row < 8; row++) {
            int y = from + 18 + row * 26;
            for (int x = (row % 2) * 70 - 20; x < WIDTH; x += 150) {
                g.drawLine(x, y, x + 50 + row * 5, y);
            }
        }
    }

    private static Shape coast(double x, double y, int direction) {
        Path2D coast = new Path2D.Double();
        coast.moveTo(x - 190, y);
        coast.curveTo(x - 90, y + 20 * direction, x - 60, y + 150 * direction, x, y + 160 * direction);
        coast.curveTo(x + 60, y + 150 * direction, x + 90, y + 20 * direction, x + 190, y);
        coast.closePath();
        return coast;
    }

    private static Shape triangle(double... points) {
        Path2D triangle = new Path2D.Double();
        triangle.moveTo(points[0], points[1]);
        triangle.lineTo(points[2], points[3]);
        triangle.lineTo(points[4], points[5]);
        triangle.closePath();
        return triangle;
    }

    private static void write(Path file, Consumer<Graphics2D> scene) throws IOException {
        write(file, 1, scene);
    }

    private static void write(Path file, double scale, Consumer<Graphics2D> scene) throws IOException {
        int width = (int) (WIDTH * scale);
        int height = (int) (HEIGHT * scale);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.scale(scale, scale);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        scene.accept(graphics);
        graphics.dispose();
        if (file.toString().endsWith(".png")) {
            ImageIO.write(image, "png", file.toFile());
            return;
        }
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam quality = writer.getDefaultWriteParam();
        quality.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        quality.setCompressionQuality(0.7f);
        // The stream below would keep the end of a longer file.
        Files.deleteIfExists(file);
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), quality);
        }
        writer.dispose();
    }
}
