/**
 * Saved assessments: created without an account, opened by secret links, saved page by page, with their history. {@link
 * org.migrationadvisor.assessment.Assessments} is the face of it; the values around it say what goes in and out:
 *
 * <ul>
 *   <li>{@code create} gives an id, which is public, and two secrets, {@code access} takes one and gives an {@code Access} or nothing;
 *   <li>{@code save} takes a {@code Change} and gives {@code Done} or {@code Conflict}; everything it throws means that nothing is saved
 *       for certain: {@code NotSaved} (503: disk full, database away), {@code ChangeRefused} (400), {@code Gone} (404: no such
 *       assessment, or the link may only read);
 *   <li>{@code ProfileDifference} and {@code ProfileMerge} compare and join profiles, saved or not.
 * </ul>
 *
 * Nothing here knows HTTP, pages or words. SQL and databases are the business of {@code store}.
 */
package org.migrationadvisor.assessment;
