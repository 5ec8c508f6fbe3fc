package org.waymark.web.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.incident.Ask;
import org.waymark.incident.CaseReport;
import org.waymark.incident.Report;
import org.waymark.incident.Strand;
import org.waymark.incident.TellStep;
import org.waymark.incident.Told;
import org.waymark.reference.Area;
import org.waymark.reference.ReferenceData;

/** What was told, in the words of the pages: choices, and answers as they are read again. */
@Named("toldWords")
@ApplicationScoped
public class ToldWords {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private static final Map<String, String> WAYS =
            Map.of(
                    "CALL", "Calling this number",
                    "TEXT", "A text to this number",
                    "VOICEMAIL", "Leaving a message on this number",
                    "EMAIL", "An e-mail",
                    "LETTER", "A letter");

    private static final List<String> WAYS_IN_ORDER =
            List.of("CALL", "TEXT", "VOICEMAIL", "EMAIL", "LETTER");

    @Inject private ReferenceData reference;

    /** One line of what was told. */
    public record Line(String label, String text) {}

    /** One page of what was told, for the check before sending. */
    public record Part(TellStep step, List<Line> lines) {}

    public List<SelectItem> getStrands() {
        return Arrays.stream(Strand.values())
                .map(strand -> new SelectItem(strand.name(), strand.label()))
                .toList();
    }

    /** What a strand is about more exactly, as the list has it today. */
    public List<SelectItem> getSubstrands() {
        return reference.entries(CaseReport.SUBSTRANDS).stream()
                .map(entry -> new SelectItem(entry.code(), entry.label()))
                .toList();
    }

    /** The answers to whether support is wanted. */
    public List<SelectItem> support(boolean forSomebodyElse) {
        SelectItem no = new SelectItem("NO", "No");
        return forSomebodyElse
                ? List.of(
                        new SelectItem(
                                "YES", "Yes, and they agree that somebody gets in touch with them"),
                        new SelectItem("UNASKED", "Perhaps, I have not asked them"),
                        no)
                : List.of(new SelectItem("YES", "Yes, somebody may get in touch with me"), no);
    }

    /** The answers to whether somebody works for the police or a service, or is widely known. */
    public List<SelectItem> getKnown() {
        return List.of(
                new SelectItem("POLICE", "Yes, somebody works for the police"),
                new SelectItem("STAFF", "Yes, somebody works for a support service"),
                new SelectItem("PUBLIC_FIGURE", "Yes, somebody is widely known"),
                new SelectItem("NO", "No"));
    }

    public List<SelectItem> getWays() {
        return WAYS_IN_ORDER.stream().map(way -> new SelectItem(way, WAYS.get(way))).toList();
    }

    /** A way to reach somebody, in words. */
    public String way(String code) {
        return WAYS.getOrDefault(code, code);
    }

    public List<SelectItem> getBoroughs() {
        return reference.areas().all().stream()
                .filter(area -> !area.code().equals(Area.UNKNOWN))
                .map(area -> new SelectItem(area.code(), area.name()))
                .toList();
    }

    /** Every page that was asked, with its answers. */
    public List<Part> parts(Told told) {
        List<Part> parts = new ArrayList<>();
        for (TellStep step : TellStep.values()) {
            if (step.applies(told) && !step.asks().isEmpty()) {
                parts.add(new Part(step, lines(step, told)));
            }
        }
        return parts;
    }

    /**
     * All answers that were given, for those who read the report, with what holds now where it is
     * another thing than was said then: whether the police are told, and support is wanted.
     */
    public List<Line> now(Report report) {
        Told told = report.told();
        return Arrays.stream(TellStep.values())
                .filter(step -> step.applies(told))
                .flatMap(step -> step.asks().stream())
                .filter(ask -> told.get(ask) != null)
                .map(ask -> new Line(label(ask, told), now(ask, report)))
                .toList();
    }

    private String now(Ask ask, Report report) {
        if (ask == Ask.POLICE) {
            return coded(ask, report.police());
        }
        return ask == Ask.SUPPORT && report.support() && report.told().is(ask, "NO")
                ? "Yes: they said so later"
                : text(ask, report.told());
    }

    private List<Line> lines(TellStep step, Told told) {
        return step.asks().stream()
                .filter(ask -> told.get(ask) != null)
                .map(ask -> new Line(label(ask, told), text(ask, told)))
                .toList();
    }

    private static String label(Ask ask, Told told) {
        return switch (ask) {
            case WHO -> "Who it happened to";
            case WHAT -> "What happened";
            case DAY -> "Day";
            case TIME -> "Time";
            case PLACE -> "Where";
            case POSTCODE_THERE -> "Postcode there";
            case BOROUGH -> "Borough";
            case STRANDS -> "Why";
            case SUBSTRANDS -> "More exactly";
            case STRAND_OTHER -> "What it was about";
            case BEFORE -> "Has it happened before?";
            case AFRAID -> "Afraid?";
            case SUPPORT -> "Support wanted";
            case POLICE -> "Tell the police";
            case CONTACT -> "May we make contact?";
            case GIVEN_NAMES -> "Given names";
            case SURNAME -> "Surname";
            case BORN -> "Date of birth";
            case PHONE -> "Telephone";
            case EMAIL -> "E-mail";
            case ADDRESS -> "Address";
            case POSTCODE -> "Postcode";
            case DISABILITY -> "Disability";
            case SAFE -> "What is safe";
            case TIMES -> "When, and what to mind";
            case KNOWN -> "Works for the police or a support service, or widely known";
            case REPORTER_NAME -> told.isForSomebodyElse() ? "Told by" : "Name";
            case REPORTER_ORGANISATION -> "Organisation";
            case REPORTER_REACH -> "How they can be asked";
        };
    }

    private String text(Ask ask, Told told) {
        return switch (ask) {
            case DAY, BORN -> told.day(ask).map(DAY::format).orElse(told.get(ask));
            case BOROUGH -> reference.areas().find(told.get(ask)).name();
            case STRANDS -> Strand.inWords(told.strands());
            case SUBSTRANDS ->
                    Arrays.stream(told.get(ask).split(";"))
                            .map(code -> reference.label(CaseReport.SUBSTRANDS, code))
                            .collect(Collectors.joining("; "));
            case DISABILITY -> reference.label("disability", told.get(ask));
            case SAFE ->
                    told.safeWays().stream()
                            .map(way -> WAYS.getOrDefault(way, way))
                            .collect(Collectors.joining("; "));
            default -> coded(ask, told.get(ask));
        };
    }

    private static String coded(Ask ask, String answer) {
        return switch (ask) {
            case WHO ->
                    switch (answer) {
                        case "ME" -> "Me";
                        case "FRIEND" -> "Somebody I know, or saw";
                        default -> "Somebody my organisation speaks for";
                    };
            case BEFORE, AFRAID, CONTACT -> answer.equals("YES") ? "Yes" : "No";
            case KNOWN ->
                    switch (answer) {
                        case "POLICE" -> "Somebody works for the police";
                        case "STAFF" -> "Somebody works for a support service";
                        case "PUBLIC_FIGURE" -> "Somebody is widely known";
                        default -> "No";
                    };
            case SUPPORT ->
                    switch (answer) {
                        case "YES" -> "Yes";
                        case "UNASKED" -> "Perhaps: they have not been asked";
                        default -> "No";
                    };
            case POLICE ->
                    switch (answer) {
                        case "NAMED" -> "Yes, with the name";
                        case "ANONYMOUS" -> "Yes, without a name";
                        default -> "No";
                    };
            default -> answer;
        };
    }
}
