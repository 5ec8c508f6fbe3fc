package org.waymark.privacy.redaction;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessStreamCache;
import org.apache.pdfbox.io.RandomAccessStreamCache.StreamCacheCreateFunction;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * A PDF from outside, opened so that a small file cannot take the server's memory: streams are
 * counted before they are unfolded, objects, pages, the depth of their tree and the time are
 * limited, and nothing is written to a disk. It must be closed.
 */
final class CarefulPdf implements AutoCloseable {

    private final PdfLimits limits;
    private final PDDocument document;
    private final List<PDPage> pages;

    /**
     * @throws UnsafePdf when it is more than a PDF may be
     * @throws IOException when it cannot be read: it is broken, or protected by a password
     */
    CarefulPdf(byte[] file) throws IOException {
        this(file, new PdfLimits());
    }

    CarefulPdf(byte[] file, PdfLimits limits) throws IOException {
        this.limits = limits;
        document = told(() -> new Parser(file, limits).parse());
        try {
            pages = told(() -> pages(document));
        } catch (IOException unsafe) {
            document.close();
            throw unsafe;
        }
    }

    PDDocument document() {
        return document;
    }

    List<PDPage> pages() {
        return pages;
    }

    PdfLimits limits() {
        return limits;
    }

    /** Something that is done with this file. */
    interface Work<T> {
        T run() throws IOException;
    }

    /**
     * Runs it, and tells what the library passed over.
     *
     * @throws UnsafePdf when it is more than a PDF may be
     */
    <T> T guarded(Work<T> work) throws IOException {
        limits.begin();
        return told(work);
    }

    private <T> T told(Work<T> work) throws IOException {
        try {
            T done = work.run();
            limits.require();
            return done;
        } catch (StackOverflowError deep) {
            throw limits.refuse("its parts are nested too deeply");
        } catch (IOException | RuntimeException broken) {
            limits.require();
            throw broken instanceof IOException known ? known : new IOException(broken);
        }
    }

    static StreamCacheCreateFunction memory() {
        return MemoryUsageSetting.setupMainMemoryOnly(PdfLimits.MOST_SCRATCH).streamCache;
    }

    /** From the first to the last, found without recursion. */
    private List<PDPage> pages(PDDocument from) throws IOException {
        record Node(COSDictionary dictionary, int depth) {}
        List<PDPage> found = new ArrayList<>();
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Node> open = new ArrayDeque<>();
        open.push(new Node(from.getPages().getCOSObject(), 0));
        while (!open.isEmpty()) {
            Node node = open.pop();
            limits.goOn();
            if (!seen.add(node.dictionary())
                    || seen.size() > PdfLimits.MOST_NODES
                    || node.depth() > PdfLimits.DEEPEST) {
                throw limits.refuse("its pages are nested too deeply or without end");
            }
            COSArray kids = node.dictionary().getCOSArray(COSName.KIDS);
            if (kids == null) {
                found.add(new PDPage(node.dictionary()));
            } else if (kids.size() > PdfLimits.MOST_NODES) {
                throw limits.refuse("it has too many pages");
            } else {
                for (int i = kids.size() - 1; i >= 0; i--) {
                    if (!(kids.getObject(i) instanceof COSDictionary kid)) {
                        throw new IOException("a page cannot be read");
                    }
                    open.push(new Node(kid, node.depth() + 1));
                }
            }
        }
        if (found.size() > PdfLimits.MOST_PAGES) {
            throw limits.refuse("it has more than %,d pages".formatted(PdfLimits.MOST_PAGES));
        }
        return found;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private static final class Parser extends PDFParser {

        private final PdfLimits limits;

        Parser(byte[] file, PdfLimits limits) throws IOException {
            super(new RandomAccessReadBuffer(file), "", null, null, memory());
            this.limits = limits;
            document.close();
            document = new Limited();
        }

        @Override
        protected COSBase parseDirObject() throws IOException {
            limits.object();
            return super.parseDirObject();
        }

        /** Its streams are counted. */
        private final class Limited extends COSDocument {

            private final RandomAccessStreamCache cache = memory().create();

            Limited() throws IOException {
                super(memory(), Parser.this);
            }

            @Override
            public COSStream createCOSStream(COSDictionary about, long from, long length)
                    throws IOException {
                COSStream stream =
                        new LimitedStream(cache, createRandomAccessReadView(from, length), limits);
                about.forEach(stream::setItem);
                stream.setKey(about.getKey());
                return stream;
            }

            @Override
            public void close() throws IOException {
                try (cache) {
                    super.close();
                }
            }
        }
    }
}
