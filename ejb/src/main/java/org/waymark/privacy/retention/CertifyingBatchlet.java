package org.waymark.privacy.retention;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Issues a certificate for what was destroyed, also by a run before that broke off. */
@Dependent
@Named("retentionCertifier")
public class CertifyingBatchlet extends AbstractBatchlet {

    @Inject private Certifying certifying;

    @Override
    public String process() {
        certifying.issue();
        return "COMPLETED";
    }
}
