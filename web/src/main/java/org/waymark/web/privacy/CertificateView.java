package org.waymark.web.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.waymark.privacy.retention.CertificateQuery;
import org.waymark.shared.NotFound;
import org.waymark.shared.Reference;
import org.waymark.web.shared.RequestParameters;

/** One certificate of destruction, to be read and printed. */
@Named
@RequestScoped
public class CertificateView {

    @Inject private RequestParameters parameters;
    @Inject private CertificateQuery certificates;

    private CertificateQuery.Issued issued;

    /** "Not found" is an answer and not half a page. */
    public void open() {
        getIssued();
    }

    public CertificateQuery.Issued getIssued() {
        if (issued == null) {
            issued =
                    certificates.certificate(
                            Reference.parse(parameters.text("k"))
                                    .map(Reference::value)
                                    .orElseThrow(NotFound::new));
        }
        return issued;
    }
}
