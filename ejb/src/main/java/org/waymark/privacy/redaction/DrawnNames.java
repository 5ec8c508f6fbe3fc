package org.waymark.privacy.redaction;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;

/** The names that stand in what is drawn, read word by word: nothing else of it is kept. */
final class DrawnNames extends PDFStreamParser {

    private final PdfLimits limits;
    private int nested;

    private DrawnNames(PDContentStream drawn, PdfLimits limits) throws IOException {
        super(drawn);
        this.limits = limits;
    }

    static Set<COSName> in(PDContentStream drawn, PdfLimits limits) throws IOException {
        DrawnNames parser = new DrawnNames(drawn, limits);
        Set<COSName> found = new HashSet<>();
        for (Object token = parser.next(); token != null; token = parser.next()) {
            if (token instanceof COSName name) {
                found.add(name);
            }
        }
        return found;
    }

    private Object next() throws IOException {
        nested = 0;
        return parseNextToken();
    }

    /** Within one list: those before are forgotten. */
    @Override
    protected COSBase parseDirObject() throws IOException {
        if (++nested > PdfLimits.MOST_OBJECTS) {
            throw limits.refuse("a list in it has more than a million parts");
        }
        return super.parseDirObject();
    }
}
