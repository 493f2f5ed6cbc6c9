package org.migrationadvisor.web.assessment;

import org.migrationadvisor.assessment.Access;
import org.migrationadvisor.assessment.Right;
import org.migrationadvisor.assessment.Secret;
import org.migrationadvisor.web.form.Form;

/**
 * Somebody who was let in.
 *
 * @param secret what let them in
 * @param token  for the forms of the page that answers this request
 * @param form   what was sent; empty for a page that is only looked at
 */
public record Visit(Access access, Secret secret, FormToken token, Form form) {

    /** The address of the assessment. */
    public String path() {
        return "/assessments/" + access.assessment();
    }

    boolean editing() {
        return access.right() == Right.EDIT;
    }
}
