package org.waymark.web.reference;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.waymark.reporting.population.Basis;
import org.waymark.reporting.population.PopulationLoading;
import org.waymark.reporting.population.PopulationStore;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;

/** Loading residents and recorded victims by characteristic, and what it did. */
@Named
@RequestScoped
public class PopulationLoadView {

    @Inject private PopulationLoading loading;
    @Inject private PageMessages messages;

    private Part file;
    private String year;
    private Basis basis = Basis.RESIDENTS;
    private PopulationLoading.Outcome outcome;

    public void load() throws IOException {
        if (file == null || file.getSize() == 0) {
            messages.problem("file", "Choose a file that is not empty.");
            return;
        }
        try (InputStream content = file.getInputStream()) {
            boolean number = year != null && year.strip().matches("[0-9]{4}");
            outcome =
                    loading.load(
                            basis,
                            number ? Integer.valueOf(year.strip()) : null,
                            file.getSubmittedFileName(),
                            content);
        } catch (Refusal refused) {
            messages.refused(refused);
        } finally {
            file.delete();
        }
    }

    /** What the file did; null before one was loaded. */
    public PopulationLoading.Outcome getOutcome() {
        return outcome;
    }

    public String getUnmet() {
        return String.join(", ", outcome.unmet());
    }

    public List<PopulationStore.Loaded> getLoaded() {
        return loading.loaded();
    }

    public Basis[] getBases() {
        return Basis.values();
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }

    public Basis getBasis() {
        return basis;
    }

    public void setBasis(Basis basis) {
        this.basis = basis;
    }
}
