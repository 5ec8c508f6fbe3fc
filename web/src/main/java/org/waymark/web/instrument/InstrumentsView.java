package org.waymark.web.instrument;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.instrument.Band;
import org.waymark.instrument.Instrument;
import org.waymark.instrument.InstrumentCatalogue;
import org.waymark.instrument.Item;
import org.waymark.instrument.Raiser;
import org.waymark.instrument.ResultWords;
import org.waymark.instrument.WordingImport;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;

/** The definitions of all measures in words, and loading the wording that is under licence. */
@Named
@RequestScoped
public class InstrumentsView {

    @Inject private InstrumentCatalogue catalogue;
    @Inject private WordingImport wording;
    @Inject private PageMessages messages;

    private Part file;
    private List<Instrument> all;

    /** Loads the chosen file, all of it or nothing. */
    public String load() throws IOException {
        if (file == null || file.getSize() == 0) {
            messages.problem("file", "Choose a file that is not empty.");
            return null;
        }
        try (InputStream content = file.getInputStream()) {
            int loaded = wording.load(content);
            messages.saved(
                    loaded == 0 ? "Nothing in it is new." : "Loaded: " + loaded + " wordings.");
            return "/reference/instruments?faces-redirect=true";
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        } finally {
            file.delete();
        }
    }

    public List<Instrument> getAll() {
        if (all == null) {
            all = catalogue.all();
        }
        return all;
    }

    /** The bands in one line: "0 to 9 standard, 10 to 13 medium". */
    public String bands(Instrument instrument) {
        return instrument.bands().stream()
                .map(band -> "from " + ResultWords.number(band.lowest()) + " " + name(band))
                .collect(Collectors.joining(", "));
    }

    private static String name(Band band) {
        return band.label().toLowerCase();
    }

    /** What is a change, in words. */
    public String change(Instrument instrument) {
        if (instrument.reliableChange() == null) {
            return switch (instrument.engine()) {
                case PROFILE -> "Each answer by itself";
                case RISK -> "Not judged: more may be told later, which is no worse outcome";
                default ->
                        "By age and sex, where an administrator has entered the publisher\u2019s rows"
                                + " under Changes by age and sex; not judged otherwise";
            };
        }
        String change =
                "A difference of "
                        + ResultWords.number(instrument.reliableChange())
                        + " or more is reliable";
        return instrument.cutOff() == null
                ? change
                : change
                        + "; recovered when it also crosses below "
                        + ResultWords.number(instrument.cutOff());
    }

    /** What may be missing, in words. */
    public String missing(Instrument instrument) {
        return switch (instrument.engine()) {
            case RISK ->
                    "Open questions: incomplete, never a low risk; what is high already is high";
            case SUM ->
                    instrument.mostMissing() == 0
                            ? "None: with one missing there is no score"
                            : "Up to "
                                    + instrument.mostMissing()
                                    + ", made up for by the mean of the others; with more there is"
                                    + " no score";
            case MEAN -> "Only what was set counts";
            case PROFILE -> "Each answer stands by itself";
        };
    }

    /** Reversed items, by their number. */
    public String reversed(Instrument instrument) {
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < instrument.items().size(); i++) {
            if (instrument.items().get(i).reversed()) {
                numbers.add(Integer.toString(i + 1));
            }
        }
        return String.join(", ", numbers);
    }

    /** Items whose answer is an alert, with what it says. */
    public List<Item> alerts(Instrument instrument) {
        return instrument.items().stream().filter(item -> item.alertAbove() != null).toList();
    }

    /** What raises, or asks, in words. */
    public String effect(Raiser raiser) {
        return raiser.label()
                + " ("
                + String.join(" and ", raiser.items())
                + "): "
                + raiser.effect().label().toLowerCase();
    }

    public long getMostBytes() {
        return WordingImport.MOST_BYTES;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
