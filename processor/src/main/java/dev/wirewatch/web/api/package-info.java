/**
 * The REST API, {@code /api/v1}, as {@code openapi.yaml} describes it.
 *
 * <p>{@link dev.wirewatch.web.api.ApiRoutes} is the list of its operations. Each says its parameters, and a request with
 * others is rejected. Records have the JSON form that the commands print ({@code ShownKind}); what people set up is edited
 * by {@code Editing}, where a change names the version that it changes. Every answer is made by {@code Answers}, every
 * error by {@code Operation}: a {@link dev.wirewatch.serve.Problem} that names the parameter or field.
 */
package dev.wirewatch.web.api;
