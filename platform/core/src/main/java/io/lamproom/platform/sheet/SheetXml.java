package io.lamproom.platform.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One XML part of a workbook as a stream of elements. A document type, and so every entity, is refused. */
final class SheetXml implements Closeable {

    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader reader;
    private final InputStream in;
    private int event;

    private SheetXml(XMLStreamReader reader, InputStream in) {
        this.reader = reader;
        this.in = in;
    }

    static SheetXml open(InputStream in) throws XMLStreamException {
        return new SheetXml(FACTORY.createXMLStreamReader(in), in);
    }

    /** To the next start or end of an element; false at the end of the part. */
    boolean next() throws XMLStreamException {
        while (step()) {
            if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    boolean starts(String element) {
        return event == XMLStreamConstants.START_ELEMENT
                && reader.getLocalName().equals(element);
    }

    boolean ends(String element) {
        return event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals(element);
    }

    /** An attribute by its local name; empty if it is absent. */
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    /** The text up to the end of the current element. */
    String textUntilEndOf(String element, int limit) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        while (step() && !ends(element)) {
            append(text, limit);
        }
        return text.toString();
    }

    /** The text of the runs ({@code t}) of the current element, without the phonetic hints ({@code rPh}). */
    String runsUntilEndOf(String element, int limit) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean run = false;
        boolean hint = false;
        while (step() && !ends(element)) {
            if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                hint = starts("rPh") || hint && !ends("rPh");
                run = starts("t");
            } else if (run && !hint) {
                append(text, limit);
            }
        }
        return text.toString();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private boolean step() throws XMLStreamException {
        if (!reader.hasNext()) {
            return false;
        }
        event = reader.next();
        if (event == XMLStreamConstants.DTD) {
            throw UnreadableSheet.damaged();
        }
        return true;
    }

    private void append(StringBuilder text, int limit) {
        if (event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE) {
            text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
            if (text.length() > limit) {
                throw new UnreadableSheet("sheet-cell-too-long", limit);
            }
        }
    }

    private static XMLInputFactory factory() {
        // the JDK's own: another on the class path may not honour these properties
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }
}
