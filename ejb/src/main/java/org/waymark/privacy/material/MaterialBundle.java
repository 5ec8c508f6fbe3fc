package org.waymark.privacy.material;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.waymark.casework.document.FileKind;
import org.waymark.privacy.redaction.PaperBook;
import org.waymark.privacy.redaction.Redaction;
import org.waymark.shared.Reference;

/**
 * The paper that is handed over: what was asked, each record that is given from a new page, and a
 * schedule of what is given and what is withheld, by description only. It names nobody but in the
 * records themselves. That counselling notes exist stands on the schedule only when they were asked
 * for or given.
 */
final class MaterialBundle {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /**
     * One record.
     *
     * @param text what is given of it, with the places taken out; null when it is withheld, kept
     *     elsewhere and handed over beside, or a document
     * @param pages of a document; null of everything else
     */
    record Part(
            MaterialKind kind,
            String description,
            Decision decision,
            WithheldFor reason,
            String text,
            Pages pages) {

        /** Words, or something that is withheld or kept elsewhere. */
        Part(
                MaterialKind kind,
                String description,
                Decision decision,
                WithheldFor reason,
                String text) {
            this(kind, description, decision, reason, text, null);
        }
    }

    /**
     * A document that is set on the paper page by page.
     *
     * @param out the pages that are left out
     */
    record Pages(FileKind kind, byte[] file, Redaction out) {}

    /** The finished paper. */
    record Made(byte[] pdf, int pages, String sha256) {}

    private MaterialBundle() {}

    static Made make(Asked asked, String stored, List<Part> parts, boolean draft) {
        return make(asked, stored, parts, draft, PaperBook.begin());
    }

    /**
     * @param begun when what stands in the parts was begun to be read
     */
    static Made make(
            Asked asked, String stored, List<Part> parts, boolean draft, PaperBook.Begun begun) {
        String reference = new Reference(stored).shown();
        String foot = (draft ? "DRAFT, not to be handed over. " : "") + "Reference " + reference;
        try (PaperBook book = new PaperBook("Material " + reference, foot, begun)) {
            cover(book, asked, reference, draft);
            List<String> given = new ArrayList<>();
            List<String> withheld = new ArrayList<>();
            int number = 0;
            for (Part part : parts) {
                if (part.decision().isGiven()) {
                    number++;
                    given.add(
                            number + ". " + part.description() + ": " + where(book, part, number));
                } else if (!part.kind().isSealed() || asked.isCounsellingAsked()) {
                    withheld.add(part.description() + ": " + why(part));
                }
            }
            schedule(book, given, withheld);
            int pages = book.pageNumber();
            byte[] pdf = book.finish();
            return new Made(pdf, pages, sha256(pdf));
        }
    }

    private static void cover(PaperBook book, Asked asked, String reference, boolean draft) {
        book.title(draft ? "Draft: material for approval" : "Material");
        book.paragraph(
                "Confidential. It contains personal data: keep it safe, and use it only for what it was asked for.");
        book.paragraph("Our reference: " + reference);
        book.paragraph("Your reference: " + asked.authorityRef());
        book.paragraph("To: " + asked.requester() + ", " + asked.authority());
        book.paragraph("On the ground of: " + asked.basis().label());
        book.paragraph(
                "Records from %s to %s: %s"
                        .formatted(
                                day(asked.from()),
                                day(asked.to()),
                                asked.kinds().stream()
                                        .sorted()
                                        .map(MaterialKind::label)
                                        .collect(Collectors.joining(", "))));
        book.paragraph(
                "Where “"
                        + Redaction.MARK
                        + "” stands, something was taken out. The schedule on the last pages lists what is given and what"
                        + " is withheld.");
    }

    private static String where(PaperBook book, Part part, int number) {
        if (part.text() == null && part.pages() == null) {
            return "handed over beside this paper";
        }
        book.newPage();
        int first = book.pageNumber();
        book.heading(number + ". " + part.description());
        if (part.pages() == null) {
            book.paragraph(part.text());
        } else if (part.pages().kind() == FileKind.PDF) {
            book.pages(part.pages().file(), part.pages().out());
        } else {
            book.picture(part.pages().file());
        }
        int last = book.pageNumber();
        String pages = first == last ? "page " + first : "pages " + first + " to " + last;
        return pages + (part.decision() == Decision.REDACT ? ", in part" : "");
    }

    private static String why(Part part) {
        return part.reason() == null ? "withheld" : part.reason().label();
    }

    private static void schedule(PaperBook book, List<String> given, List<String> withheld) {
        book.newPage();
        book.title("Schedule");
        book.heading("Given");
        list(book, given);
        book.heading("Withheld");
        list(book, withheld);
    }

    private static void list(PaperBook book, List<String> lines) {
        if (lines.isEmpty()) {
            book.paragraph("Nothing.");
        }
        lines.forEach(book::paragraph);
    }

    private static String day(LocalDate day) {
        return day == null ? "?" : day.format(DAY);
    }

    private static String sha256(byte[] pdf) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pdf));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
