package org.migrationadvisor.pages.assessment;

/**
 * What stands around every page of one assessment.
 *
 * @param editing whether the reader may change it
 * @param saved   when it was last saved, in words
 * @param place   which of its pages this is, as in its address
 * @param token   goes with every form, so that none can be forged; empty for those who only read
 */
public record Around(String id, String municipality, boolean editing, String saved, String place, String token) {

    /** The address of the assessment. */
    public String path() {
        return "/assessments/" + id;
    }
}
