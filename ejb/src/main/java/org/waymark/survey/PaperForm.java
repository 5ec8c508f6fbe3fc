package org.waymark.survey;

import org.waymark.shared.TaggedPdf;

/** A form to be filled in by hand: a code, and no name of anybody or of any service. */
final class PaperForm {

    private static final int HALF = 5;

    private PaperForm() {}

    static byte[] of(String code, Survey survey) {
        return TaggedPdf.neutral(html(code, survey));
    }

    static String html(String code, Survey survey) {
        StringBuilder html =
                new StringBuilder(
                        "<html lang=\"en-GB\"><head><title>Your views</title><meta name=\"subject\""
                                + " content=\"Your views\"/><style>@page{size:A4;margin:20mm}"
                                + "body{font-family:sans;font-size:11pt;line-height:1.4}"
                                + "h1{font-size:16pt}h2{font-size:11pt;margin:12pt 0 4pt 0}"
                                + "ul{list-style:none;margin:0;padding:0}.box{border:1pt solid"
                                + " #000;height:60pt}.question{page-break-inside:avoid}"
                                + "</style></head><body><h1>Your views</h1>");
        p(html, "You may leave out any question. Do not write your name.");
        if (survey.intro() != null) {
            p(html, survey.intro());
        }
        for (Question question : survey.questions()) {
            html.append("<div class=\"question\"><h2>")
                    .append(TaggedPdf.escaped(question.wording()))
                    .append("</h2>");
            if (question.hint() != null) {
                p(html, question.hint());
            }
            if (question.isText()) {
                html.append("<div class=\"box\"></div>");
            } else {
                html.append("<ul>");
                for (Question.Option option : question.options()) {
                    html.append("<li>\u25a1 ")
                            .append(TaggedPdf.escaped(option.label()))
                            .append("</li>");
                }
                html.append("</ul>");
            }
            html.append("</div>");
        }
        p(html, "Code of this form: " + code.substring(0, HALF) + " " + code.substring(HALF));
        return html.append("</body></html>").toString();
    }

    private static void p(StringBuilder html, String text) {
        html.append("<p>").append(TaggedPdf.escaped(text)).append("</p>");
    }
}
