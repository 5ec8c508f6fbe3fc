package org.waymark.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.waymark.reporting.assault.Assaults;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;
import org.waymark.web.shared.RequestParameters;

/** Assaults that hospitals share without persons: the counts of a year, and taking a file in. */
@Named
@RequestScoped
public class AssaultsView {

    @Inject private Assaults assaults;
    @Inject private PageMessages messages;
    @Inject private RequestParameters parameters;

    private Assaults.Figures figures;
    private List<Assaults.Taken> files;
    private String hospital;
    private Part file;

    /** Takes the chosen file in, all of it or nothing. */
    public String load() throws IOException {
        if (file == null || file.getSize() == 0) {
            messages.problem("file", "Choose a file that is not empty.");
            return null;
        }
        try (InputStream content = file.getInputStream()) {
            Assaults.Taken taken = assaults.load(hospital, content);
            messages.saved(
                    "Taken in: %,d new rows, %,d were there already."
                            .formatted(taken.fresh(), taken.known()));
            return "/reporting/assaults?faces-redirect=true";
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        } finally {
            file.delete();
        }
    }

    public Assaults.Figures getFigures() {
        if (figures == null) {
            figures = assaults.figures(year(parameters.text("year")));
        }
        return figures;
    }

    /** The year that an address asks for; null for the newest, also when it is none. */
    static Integer year(String asked) {
        return asked != null && asked.matches("[0-9]{4}") ? Integer.valueOf(asked) : null;
    }

    public String finding(Assaults.Counts list) {
        return AssaultsWords.finding(list);
    }

    /** The picture of a list (SVG); empty where its table says more. */
    public String chart(Assaults.Counts list) {
        return AssaultsWords.chart(list, getFigures().year());
    }

    public List<Assaults.Taken> getFiles() {
        if (files == null) {
            files = assaults.files();
        }
        return files;
    }

    public String getHospital() {
        return hospital;
    }

    public void setHospital(String hospital) {
        this.hospital = hospital;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
