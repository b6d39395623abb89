package fr.chapeau.app.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.DTD;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;
import javax.xml.stream.util.EventReaderDelegate;

/// Lets of an SVG through what draws shapes and words, whose cost is bounded by the length of the
/// file; a script, a filter, or anything that leads out of the file never gets to the renderer.
/// What would be missed in the picture ends the reading.
final class SvgGate extends EventReaderDelegate {

    /// In lower case, as the renderer compares them.
    private static final Set<String> DRAWN =
            Set.of(
                    "svg",
                    "g",
                    "a",
                    "defs",
                    "symbol",
                    "use",
                    "path",
                    "rect",
                    "circle",
                    "ellipse",
                    "line",
                    "polyline",
                    "polygon",
                    "text",
                    "tspan",
                    "textpath",
                    "style",
                    "title",
                    "desc",
                    "lineargradient",
                    "radialgradient",
                    "stop",
                    "clippath",
                    "marker");

    /// Without them it would be another picture. The renderer makes room for a mask or a pattern of
    /// any size that the file names, and a picture within the picture is a file of its own.
    private static final Set<String> MISSED =
            Set.of("image", "foreignobject", "mask", "pattern", "switch");

    private static final List<String> SIDES = List.of("width", "height");

    private static final String SVG_NAMESPACE = "http://www.w3.org/2000/svg";
    private static final int MOST_ELEMENTS = 20_000;

    /// Shapes are intersected with what clips them, which costs the square of their corners.
    private static final int LONGEST_SHAPE_BESIDE_CLIPS = 30_000;

    /// Strokes that keep their width are cut into dashes before anybody can say how many.
    private static final String UNCHECKED = "vector-effect";

    private final XMLEventFactory events = XMLEventFactory.newDefaultFactory();
    private boolean wellFormed = true;
    private boolean clips;
    private boolean inStyle;
    private int elements;
    private int longest;

    SvgGate(XMLEventReader reader) {
        super(reader);
    }

    /// Whether everything that was read so far is XML.
    boolean isWellFormed() {
        return wellFormed;
    }

    @Override
    public XMLEvent nextEvent() throws XMLStreamException {
        XMLEvent event = read();
        while (event.isStartElement() && !isDrawn(event.asStartElement())) {
            skip();
            event = read();
        }
        if (event.isStartElement()) {
            return checked(event.asStartElement());
        }
        if (event instanceof DTD type && type.getDocumentTypeDeclaration().contains("<!ENTITY")) {
            throw new UndrawableSvg("entities");
        }
        if (event.isEndElement()) {
            inStyle = false;
        }
        return inStyle && event.isCharacters()
                ? events.createCharacters(withoutUnchecked(event.asCharacters().getData()))
                : event;
    }

    private XMLEvent read() throws XMLStreamException {
        try {
            return super.nextEvent();
        } catch (XMLStreamException e) {
            wellFormed = false;
            throw e;
        }
    }

    private static boolean isDrawn(StartElement element) {
        String namespace = element.getName().getNamespaceURI();
        if (!namespace.isEmpty() && !namespace.equals(SVG_NAMESPACE)) {
            return false;
        }
        String name = element.getName().getLocalPart().toLowerCase(Locale.ROOT);
        if (MISSED.contains(name)) {
            throw new UndrawableSvg(name);
        }
        return DRAWN.contains(name);
    }

    /// To the end of the element that was just begun.
    private void skip() throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            XMLEvent event = read();
            if (event.isStartElement()) {
                depth++;
            } else if (event.isEndElement()) {
                depth--;
            }
        }
    }

    private XMLEvent checked(StartElement element) {
        String name = element.getName().getLocalPart().toLowerCase(Locale.ROOT);
        inStyle = name.equals("style");
        clips |= name.equals("clippath");
        List<Attribute> kept = new ArrayList<>();
        element.getAttributes().forEachRemaining(attribute -> keep(attribute, kept));
        if (elements == 0 && !saysBothSides(element)) {
            kept.removeIf(attribute -> SIDES.contains(attribute.getName().getLocalPart()));
        }
        if (++elements > MOST_ELEMENTS || (clips && longest > LONGEST_SHAPE_BESIDE_CLIPS)) {
            throw new UndrawableSvg("size");
        }
        return events.createStartElement(
                element.getName(), kept.iterator(), element.getNamespaces());
    }

    /// Of a picture with one side, browsers take the other from the shape of its view box (CSS
    /// Images 3, 5.3); the renderer would fill a page.
    private static boolean saysBothSides(StartElement root) {
        return SIDES.stream()
                .map(side -> root.getAttributeByName(new QName(side)))
                .allMatch(side -> side != null && !side.getValue().contains("%"));
    }

    private void keep(Attribute attribute, List<Attribute> kept) {
        String name = attribute.getName().getLocalPart();
        String value = attribute.getValue();
        if (name.equals("d") || name.equals("points")) {
            longest = Math.max(longest, value.length());
        }
        if (!name.equalsIgnoreCase(UNCHECKED)) {
            kept.add(events.createAttribute(attribute.getName(), withoutUnchecked(value)));
        }
    }

    private static String withoutUnchecked(String style) {
        return style.contains(UNCHECKED) ? style.replace(UNCHECKED, "no-effect") : style;
    }
}
