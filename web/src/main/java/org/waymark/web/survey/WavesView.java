package org.waymark.web.survey;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.waymark.reporting.wave.Comparison;
import org.waymark.reporting.wave.OwnWaveQuery;
import org.waymark.shared.Ids;
import org.waymark.shared.Refusal;
import org.waymark.survey.Wave;
import org.waymark.survey.WaveMaking;
import org.waymark.web.shared.PageMessages;
import org.waymark.web.shared.RequestParameters;

/** The waves of the services one manages: all of them, one of them, two compared. */
@Named
@RequestScoped
public class WavesView {

    @Inject private WaveMaking making;
    @Inject private OwnWaveQuery query;
    @Inject private PageMessages messages;
    @Inject private RequestParameters parameters;

    private WaveMaking.All all;
    private OwnWaveQuery.Report report;
    private List<Comparison> comparisons;
    private String name;
    private String survey;
    private Wave.Basis basis = Wave.Basis.BEFORE;
    private String weeks = "6";
    private LocalDate firstDay;
    private LocalDate lastDay;
    private List<String> services = new ArrayList<>();

    public WaveMaking.All getAll() {
        if (all == null) {
            all = making.all();
        }
        return all;
    }

    public Wave.Basis[] getBases() {
        return Wave.Basis.values();
    }

    /** Opens a wave and shows it. */
    public String openWave() {
        try {
            String typed = weeks == null ? "" : weeks.strip();
            long id =
                    making.open(
                            new WaveMaking.Wanted(
                                    name,
                                    survey,
                                    basis,
                                    typed.matches("[0-9]{1,3}") ? Integer.valueOf(typed) : null,
                                    firstDay,
                                    lastDay,
                                    services.stream().map(Ids::asked).toList()));
            messages.saved("The wave is open. People are asked by day, from its first day on.");
            return page(id);
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    /** Which wave the page is about. */
    public String getW() {
        return parameters.text("w");
    }

    /** Before the page is drawn: a wave that is not one's own is an answer and not half a page. */
    public void openReport() {
        getReport();
    }

    public OwnWaveQuery.Report getReport() {
        if (report == null) {
            report = query.report(Ids.asked(getW()));
        }
        return report;
    }

    public long getLeast() {
        return OwnWaveQuery.LEAST_ANSWERS;
    }

    public String askNow() {
        try {
            int decided = making.askNow(Ids.asked(getW()));
            messages.saved(
                    decided == 0
                            ? "Nobody is to be asked now."
                            : "Looked at " + decided + " ended cases; who may be asked is asked.");
            return page(Ids.asked(getW()));
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    public String stop() {
        try {
            making.stop(Ids.asked(getW()));
            messages.saved("Stopped. Nobody more is asked; who was asked can still answer.");
            return page(Ids.asked(getW()));
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    private static String page(long id) {
        return "/survey/wave?faces-redirect=true&w=" + id;
    }

    /** The earlier wave of a comparison. */
    public String getA() {
        return parameters.text("a");
    }

    /** The later one. */
    public String getB() {
        return parameters.text("b");
    }

    public boolean isChosen() {
        return getA() != null && getB() != null;
    }

    public void openComparison() {
        getComparisons();
    }

    /** What can be said about the change; empty until two are chosen. */
    public List<Comparison> getComparisons() {
        if (comparisons == null) {
            comparisons =
                    isChosen() ? query.compare(Ids.asked(getA()), Ids.asked(getB())) : List.of();
        }
        return comparisons;
    }

    /** Both shares of a comparison with their intervals. */
    public String chart(Comparison comparison) {
        return WaveCharts.of(comparison);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getSurvey() {
        return survey;
    }

    public void setSurvey(String survey) {
        this.survey = survey;
    }

    public Wave.Basis getBasis() {
        return basis;
    }

    public void setBasis(Wave.Basis basis) {
        this.basis = basis;
    }

    public String getWeeks() {
        return weeks;
    }

    public void setWeeks(String weeks) {
        this.weeks = weeks;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public List<String> getServices() {
        return services;
    }

    public void setServices(List<String> services) {
        this.services = services;
    }
}
