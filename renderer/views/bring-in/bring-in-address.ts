export const bringInAddress = '/judgements/bring-in'
