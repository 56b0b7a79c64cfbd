/** The door of `fhir`: FHIR R4 itself, without state. */
export {
  type Reference,
  referenceTo,
  type Resource,
  type ResourceMeta,
  type StoredResource,
} from './resource.ts';
