/** Only what a host or a setting itself made of a picture; nothing that a document brings along. */
export const isPictureAddress = (address: string | undefined): address is string =>
  address !== undefined && /^data:image\/(png|jpeg|gif|webp|avif);base64,[A-Za-z0-9+/=]+$/.test(address);
