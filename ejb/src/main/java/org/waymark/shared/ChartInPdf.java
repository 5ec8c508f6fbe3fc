package org.waymark.shared;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Component;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Element;

/** Draws the charts that stand in our own HTML into a PDF, as lines and not as dots. */
final class ChartInPdf implements SVGDrawer {

    private static final float DOTS_PER_PIXEL = 20f;

    @Override
    public SVGImage buildSVGImage(
            Element svg,
            Box box,
            CssContext css,
            double width,
            double height,
            double dotsPerPixel) {
        SVGDocument document =
                new SVGLoader()
                        .load(
                                new ByteArrayInputStream(
                                        text(svg).getBytes(StandardCharsets.UTF_8)),
                                null,
                                LoaderContext.createDefault());
        if (document == null) {
            throw new IllegalArgumentException("This is no chart");
        }
        float across = document.size().width;
        float down = document.size().height;
        double wanted = width > 0 ? width : across * dotsPerPixel;
        return new Drawn(document, wanted, wanted * down / across);
    }

    /** Letters on paper are those of the paper. */
    private static String text(Element svg) {
        try {
            Transformer plain = TransformerFactory.newDefaultInstance().newTransformer();
            plain.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            StringWriter out = new StringWriter();
            svg.setAttribute("font-family", "DejaVu Sans");
            plain.transform(new DOMSource(svg), new StreamResult(out));
            return out.toString();
        } catch (TransformerException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** A chart with its size in dots of the paper. */
    private record Drawn(SVGDocument document, double width, double height) implements SVGImage {

        @Override
        public int getIntrinsicWidth() {
            return (int) width;
        }

        @Override
        public int getIntrinsicHeight() {
            return (int) height;
        }

        @Override
        public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
            device.drawWithGraphics(
                    (float) x,
                    (float) y,
                    (float) width / DOTS_PER_PIXEL,
                    (float) height / DOTS_PER_PIXEL,
                    graphics ->
                            document.render(
                                    (Component) null,
                                    graphics,
                                    new ViewBox(
                                            0,
                                            0,
                                            (float) width / DOTS_PER_PIXEL,
                                            (float) height / DOTS_PER_PIXEL)));
        }
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> rules, SharedContext context) {
        // charts bring no fonts
    }

    @Override
    public void addFontFile(File file, String family, Integer weight, FontStyle style) {
        // charts bring no fonts
    }

    @Override
    public void close() {
        // nothing is held open
    }
}
