package org.migrationadvisor.report.writer;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.render.AbstractOutputDevice;
import com.openhtmltopdf.render.PageBox;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import org.apache.batik.parser.AWTPathProducer;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * One of the program's own drawings on a page of PDF, as lines, areas and letters of the document's own fonts. It knows the few elements
 * that {@code picture} draws with, and says so where it meets another.
 */
final class PdfDrawing implements SVGDrawer.SVGImage {

    private static final String INK = "#20302f";
    private static final String NOTHING = "none";

    private final Element svg;
    private final double[] box;
    private final double width;

    /** @param width how broad it is to be, in dots */
    PdfDrawing(Element svg, double width) {
        this.svg = svg;
        this.box = numbers(svg.getAttribute("viewBox"));
        this.width = width;
    }

    @Override
    public int getIntrinsicWidth() {
        return (int) Math.round(width);
    }

    @Override
    public int getIntrinsicHeight() {
        return (int) Math.ceil(box[3] * scale());
    }

    private double scale() {
        return width / box[2];
    }

    @Override
    public void drawSVG(OutputDevice page, RenderingContext context, double x, double y) {
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        place.scale(scale(), scale());
        inside(svg, new Pen(page, context, place));
    }

    /** What is drawn with, and how the drawing lies on the page. */
    private record Pen(OutputDevice page, RenderingContext context, AffineTransform place) {}

    private void inside(Element element, Pen pen) {
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                draw(child, pen);
            }
        }
    }

    private void draw(Element element, Pen pen) {
        switch (element.getTagName()) {
            case "g", "a" -> inside(element, pen);
            case "text" -> words(element, pen);
            case "rect" -> paint(element, rectangle(element), pen);
            case "circle" -> paint(element, circle(element), pen);
            case "path" -> paint(element, path(element), pen);
            default -> throw new IllegalArgumentException("A drawing with an unknown <" + element.getTagName() + ">");
        }
    }

    private static Shape rectangle(Element element) {
        double round = 2 * number(element, "rx", 0);
        return new RoundRectangle2D.Double(
                number(element, "x", 0),
                number(element, "y", 0),
                number(element, "width", 0),
                number(element, "height", 0),
                round,
                round);
    }

    private static Shape circle(Element element) {
        double radius = number(element, "r", 0);
        return new Ellipse2D.Double(
                number(element, "cx", 0) - radius, number(element, "cy", 0) - radius, 2 * radius, 2 * radius);
    }

    private static Shape path(Element element) {
        try {
            return AWTPathProducer.createShape(new StringReader(element.getAttribute("d")), 1);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void paint(Element element, Shape shape, Pen pen) {
        Shape placed = pen.place().createTransformedShape(shape);
        String fill = said(element, "fill", INK);
        if (!fill.equals(NOTHING)) {
            pen.page().setColor(colour(fill));
            pen.page().fill(placed);
        }
        String stroke = said(element, "stroke", NOTHING);
        if (!stroke.equals(NOTHING)) {
            pen.page().setColor(colour(stroke));
            pen.page().setStroke(new BasicStroke((float) (number(element, "stroke-width", 1) * scale())));
            pen.page().draw(placed);
        }
    }

    private void words(Element element, Pen pen) {
        double x = number(element, "x", 0);
        double y = number(element, "y", 0);
        FontSpecification font = new FontSpecification();
        font.families = new String[] {"Noto Sans", "Others"};
        font.fontWeight = said(element, "font-weight", "normal").equals("bold") ? IdentValue.BOLD : IdentValue.NORMAL;
        font.fontStyle = IdentValue.NORMAL;
        font.variant = IdentValue.NORMAL;
        font.size = (float) (number(element, "font-size", number(svg, "font-size", 14)) * scale());
        pen.page().setColor(colour(said(element, "fill", INK)));
        // without this, letters are made bold that follow a bold heading
        ((AbstractOutputDevice) pen.page()).setFontSpecification(font);
        pen.page().setFont(pen.context().getFont(font));
        double[] at = {x, y};
        pen.place().transform(at, 0, at, 0, 1);
        double[] turn = numbers(element.getAttribute("transform").replaceAll("[a-z()]", " "));
        if (turn.length > 0) {
            pen.page().pushTransformLayer(turned(turn[0], at, pen.context()));
        }
        pen.context().getTextRenderer().drawString(pen.page(), element.getTextContent(), (float) at[0], (float) at[1]);
        if (turn.length > 0) {
            pen.page().popTransformLayer();
        }
    }

    /** A turn around a point, from the lower left corner of the sheet, as PDF has it; the point is counted from the top of all pages. */
    private static AffineTransform turned(double degrees, double[] at, RenderingContext context) {
        PageBox sheet = context.getPage();
        double fromLeft = at[0] + sheet.getMarginBorderPadding(context, CalculatedStyle.LEFT);
        double fromTop = at[1] + sheet.getMarginBorderPadding(context, CalculatedStyle.TOP) - sheet.getPaintingTop();
        return AffineTransform.getRotateInstance(
                -Math.toRadians(degrees), fromLeft, sheet.getHeight(context) - fromTop);
    }

    private static FSRGBColor colour(String code) {
        Color colour = Color.decode(code);
        return new FSRGBColor(colour.getRed(), colour.getGreen(), colour.getBlue());
    }

    private static double number(Element element, String name, double otherwise) {
        String text = element.getAttribute(name);
        return text.isEmpty() ? otherwise : Double.parseDouble(text);
    }

    private static String said(Element element, String name, String otherwise) {
        String text = element.getAttribute(name);
        return text.isEmpty() ? otherwise : text;
    }

    private static double[] numbers(String text) {
        return text.isBlank()
                ? new double[0]
                : java.util.Arrays.stream(text.strip().split("[\\s,]+"))
                        .mapToDouble(Double::parseDouble)
                        .toArray();
    }
}
